//! What the reader of AWS says about enclave images: one path per line in, one JSON object per line
//! out.

use aws_nitro_enclaves_image_format::utils::eif_reader::EifReader;
use serde_json::{json, Value};
use std::io::{stdin, BufRead};

/// Read one file to its end, and hold its signature against its own certificate.
fn read(path: String) -> Result<Value, String> {
    let mut reader = EifReader::from_eif(path)?;
    let measurements = reader.get_measurements()?;
    let signature = match reader.signature_section {
        None => Value::Null,
        Some(_) => match reader.get_certificate_info(measurements.clone()) {
            Ok(_) => json!(reader.sign_check == Some(true)),
            Err(reason) => json!(reason),
        },
    };
    Ok(json!({
        "version": reader.header.version,
        "flags": reader.header.flags,
        "crc": reader.check_crc(),
        "measurements": measurements,
        "signature": signature,
    }))
}

fn main() {
    for path in stdin().lock().lines() {
        let answer = read(path.expect("a line of UTF-8"));
        println!("{}", answer.unwrap_or_else(|reason| json!({ "error": reason })));
    }
}
