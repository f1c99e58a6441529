//! The ways in which a file is packed.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};

/// A way to pack a file, in the order in which the slowest comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Packing {
    /// The smaller one. Browsers take it over https and from their own machine.
    Brotli,
    /// For hosts that can't send the other one.
    Gzip,
}

impl Packing {
    /// All ways.
    pub(crate) const ALL: [Self; 2] = [Self::Brotli, Self::Gzip];

    /// Where the packed file lies: beside the file itself, under its whole name with one more ending, as hosts look for it.
    pub(crate) fn beside(self, file: &Path) -> PathBuf {
        let mut name = file.as_os_str().to_owned();
        name.push(match self {
            Self::Brotli => ".br",
            Self::Gzip => ".gz",
        });
        name.into()
    }

    /// The bytes, packed as small as this way can.
    pub(crate) fn packed(self, bytes: &[u8]) -> io::Result<Vec<u8>> {
        match self {
            Self::Brotli => {
                let best = BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
                let mut packed = Vec::new();
                brotli::BrotliCompress(&mut &*bytes, &mut packed, &best)?;
                Ok(packed)
            }
            Self::Gzip => {
                // Its header holds neither a name nor a time, so that the same bytes give the same file.
                let mut writer = GzBuilder::new().write(Vec::new(), Compression::best());
                writer.write_all(bytes)?;
                writer.finish()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::io::Read;

    use super::*;

    /// Bytes that repeat themselves here and there, as programs do; the same in each run.
    fn program() -> Vec<u8> {
        (0..60_000_u32).map(|at| if at % 7 == 0 { (at.wrapping_mul(at) >> 5) as u8 } else { (at / 11) as u8 }).collect()
    }

    fn unpacked(packing: Packing, packed: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::new();
        match packing {
            Packing::Brotli => brotli::BrotliDecompress(&mut &*packed, &mut bytes).unwrap(),
            Packing::Gzip => drop(flate2::read::GzDecoder::new(packed).read_to_end(&mut bytes).unwrap()),
        }
        bytes
    }

    #[test]
    fn what_is_packed_unpacks_to_the_same_bytes_and_is_smaller() {
        for bytes in [program(), "Øg så: æøå ".repeat(500).into_bytes()] {
            for packing in Packing::ALL {
                let packed = packing.packed(&bytes).unwrap();
                assert!(packed.len() < bytes.len(), "{packing:?}");
                assert!(unpacked(packing, &packed) == bytes, "{packing:?}");
            }
        }
    }

    #[test]
    fn the_same_bytes_are_packed_to_the_same_bytes() {
        for packing in Packing::ALL {
            assert!(packing.packed(&program()).unwrap() == packing.packed(&program()).unwrap(), "{packing:?}");
        }
    }

    #[test]
    fn gzip_s_header_tells_neither_a_time_nor_a_name_nor_a_system() {
        let packed = Packing::Gzip.packed(b"body { }").unwrap();
        // RFC 1952: the magic number, deflate, no flags, no time, at its best, an unknown system.
        assert_eq!(packed[..10], [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
    }

    #[test]
    fn a_packed_file_lies_beside_its_own_under_its_whole_name() {
        let file = Path::new("site/hook-doctor-0123456789abcdef.wasm");
        assert_eq!(Packing::Brotli.beside(file), Path::new("site/hook-doctor-0123456789abcdef.wasm.br"));
        assert_eq!(Packing::Gzip.beside(file), Path::new("site/hook-doctor-0123456789abcdef.wasm.gz"));
    }
}
