//! A receiver on this machine. It answers as it is set to, and records its requests.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// One request that was received.
#[derive(Debug, Clone)]
pub struct Received {
    /// The headers, names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: String,
}

impl Received {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// How a receiver behaves.
#[derive(Debug, Clone)]
enum Answer {
    /// With this status, at once.
    Status(String),
    /// Never: the connection stays open.
    Never,
}

/// The receiver; gone when dropped.
pub struct Receiver {
    port: u16,
    answer: Arc<Mutex<Answer>>,
    received: Arc<Mutex<Vec<Received>>>,
    task: JoinHandle<()>,
}

impl Drop for Receiver {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Receiver {
    /// Listens on a free port and answers 200.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let answer = Arc::new(Mutex::new(Answer::Status("200 OK".to_owned())));
        let received = Arc::new(Mutex::new(Vec::new()));
        let (told, kept) = (Arc::clone(&answer), Arc::clone(&received));
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (told, kept) = (Arc::clone(&told), Arc::clone(&kept));
                tokio::spawn(async move {
                    let answer = told.lock().expect("a lock").clone();
                    if let Some(request) = take(stream, &answer).await {
                        kept.lock().expect("a lock").push(request);
                    }
                });
            }
        });
        Self { port, answer, received, task }
    }

    /// Where it listens.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/hook", self.port)
    }

    /// Answers with this status from now on: `503 Service Unavailable`.
    pub fn answers(&self, status: &str) {
        *self.answer.lock().expect("a lock") = Answer::Status(status.to_owned());
    }

    /// Takes requests from now on and answers none.
    pub fn stalls(&self) {
        *self.answer.lock().expect("a lock") = Answer::Never;
    }

    /// What was received so far.
    pub fn received(&self) -> Vec<Received> {
        self.received.lock().expect("a lock").clone()
    }
}

async fn take(mut stream: TcpStream, answer: &Answer) -> Option<Received> {
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    let (head, length) = loop {
        let read = stream.read(&mut buffer).await.ok().filter(|read| *read > 0)?;
        bytes.extend_from_slice(&buffer[..read]);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some(end) = text.find("\r\n\r\n") {
            let head = text[..end].to_owned();
            let length = head.lines().find_map(|line| {
                line.to_ascii_lowercase()
                    .strip_prefix("content-length:")
                    .map(|value| value.trim().parse::<usize>().unwrap_or(0))
            });
            break (head, end + 4 + length.unwrap_or(0));
        }
    };
    while bytes.len() < length {
        let read = stream.read(&mut buffer).await.ok().filter(|read| *read > 0)?;
        bytes.extend_from_slice(&buffer[..read]);
    }
    let body = String::from_utf8_lossy(&bytes[head.len() + 4..]).into_owned();
    let headers = head
        .lines()
        .skip(1)
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    let Answer::Status(status) = answer else {
        // Until the caller gives up.
        let _ = stream.read(&mut buffer).await;
        return Some(Received { headers, body });
    };
    stream
        .write_all(format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").as_bytes())
        .await
        .ok()?;
    Some(Received { headers, body })
}
