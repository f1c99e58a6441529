//! A host of static files as plain as they come: it knows the files of its sites, each below a path, and answers everything
//! else with 404 and the site's `404.html`. It rewrites nothing and adds no header.

use std::path::PathBuf;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// The host; gone when dropped.
pub struct StaticHost {
    port: u16,
    task: JoinHandle<()>,
}

impl Drop for StaticHost {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl StaticHost {
    /// Serves folders, each below a path that begins and ends with a slash; one that lies below another comes first.
    pub async fn serve(sites: Vec<(PathBuf, &'static str)>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let sites = sites.clone();
                tokio::spawn(async move { answer(stream, &sites).await });
            }
        });
        Self { port, task }
    }

    /// Its origin.
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

async fn answer(mut stream: TcpStream, sites: &[(PathBuf, &str)]) -> Option<()> {
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    while !bytes.windows(4).any(|window| window == b"\r\n\r\n") {
        let read = stream.read(&mut buffer).await.ok().filter(|read| *read > 0)?;
        bytes.extend_from_slice(&buffer[..read]);
    }
    let request = String::from_utf8_lossy(&bytes).into_owned();
    let path = request.split_whitespace().nth(1)?.split('?').next()?.to_owned();
    let (folder, below) = sites.iter().find(|(_, below)| path.starts_with(below)).or(sites.first())?;
    let name = path
        .strip_prefix(below)
        .filter(|name| !name.contains(".."))
        .map(|name| if name.is_empty() { "index.html" } else { name });
    let found = name.and_then(|name| Some((name, std::fs::read(folder.join(name)).ok()?)));
    let (status, name, body) = match found {
        Some((name, body)) => ("200 OK", name, body),
        None => ("404 Not Found", "404.html", std::fs::read(folder.join("404.html")).ok()?),
    };
    let kind = match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript",
        "css" => "text/css",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        _ => "text/plain; charset=utf-8",
    };
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).await.ok()?;
    stream.write_all(&body).await.ok()
}
