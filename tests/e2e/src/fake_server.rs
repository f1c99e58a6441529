//! A hostile server on this machine. It asks for tokens that are not meant for it, lets every page read its answers, and
//! records its requests.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// What is answered to a path.
#[derive(Debug, Clone)]
pub enum FakeAnswer {
    /// 200 with JSON.
    Json(String),
    /// 200 with a page.
    Page(String),
    /// 302 to another place.
    Redirect(String),
}

/// The server; gone when dropped.
pub struct FakeServer {
    port: u16,
    asked: Arc<Mutex<Vec<String>>>,
    task: JoinHandle<()>,
}

impl Drop for FakeServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl FakeServer {
    /// Listens on a free port. `reply` is given the server's own origin and the path.
    pub async fn start(reply: impl Fn(&str, &str) -> FakeAnswer + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let (requests, reply) = (Arc::clone(&asked), Arc::new(reply));
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (requests, reply) = (Arc::clone(&requests), Arc::clone(&reply));
                tokio::spawn(async move {
                    let answer = |path: &str| reply(&format!("http://127.0.0.1:{port}"), path);
                    if let Some(request) = take(stream, answer).await {
                        requests.lock().expect("a lock").push(request);
                    }
                });
            }
        });
        Self { port, asked, task }
    }

    /// Its origin.
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The port on which it listens.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Every request, head and body, without the CORS preflights of the browser.
    pub fn asked(&self) -> Vec<String> {
        let asked = self.asked.lock().expect("a lock");
        asked.iter().filter(|request| !request.starts_with("OPTIONS")).cloned().collect()
    }
}

async fn take(mut stream: TcpStream, answer: impl Fn(&str) -> FakeAnswer) -> Option<String> {
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    while !bytes.windows(4).any(|window| window == b"\r\n\r\n") {
        let read = stream.read(&mut buffer).await.ok().filter(|read| *read > 0)?;
        bytes.extend_from_slice(&buffer[..read]);
    }
    let request = String::from_utf8_lossy(&bytes).into_owned();
    let path = request.split_whitespace().nth(1)?.to_owned();
    let origin = request.lines().find_map(|line| line.strip_prefix("Origin: ")).unwrap_or("*").to_owned();
    let (status, kind, location, body) = match answer(&path) {
        _ if request.starts_with("OPTIONS") => ("204 No Content", "text/plain", String::new(), String::new()),
        FakeAnswer::Json(body) => ("200 OK", "application/json", String::new(), body),
        FakeAnswer::Page(body) => ("200 OK", "text/html", String::new(), body),
        FakeAnswer::Redirect(to) => ("302 Found", "text/plain", format!("Location: {to}\r\n"), String::new()),
    };
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n{location}\
         Access-Control-Allow-Origin: {origin}\r\nAccess-Control-Allow-Methods: GET, POST\r\n\
         Access-Control-Allow-Headers: authorization, accept, content-type\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).await.ok()?;
    stream.write_all(body.as_bytes()).await.ok()?;
    Some(request)
}
