// Verify one attestation document with github.com/hf/nitrite.
//
//	nitrite ROOT.pem UNIX_SECONDS < document
//
// Prints the module id; status 1 and a reason for a document that is refused.
package main

import (
	"crypto/x509"
	"fmt"
	"io"
	"os"
	"strconv"
	"time"

	"github.com/hf/nitrite"
)

func run() error {
	if len(os.Args) != 3 {
		return fmt.Errorf("arguments: expected ROOT.pem UNIX_SECONDS, got %d", len(os.Args)-1)
	}
	pem, err := os.ReadFile(os.Args[1])
	if err != nil {
		return err
	}
	roots := x509.NewCertPool()
	if !roots.AppendCertsFromPEM(pem) {
		return fmt.Errorf("%s: expected certificates, got none", os.Args[1])
	}
	seconds, err := strconv.ParseInt(os.Args[2], 10, 64)
	if err != nil {
		return err
	}
	document, err := io.ReadAll(os.Stdin)
	if err != nil {
		return err
	}
	options := nitrite.VerifyOptions{Roots: roots, CurrentTime: time.Unix(seconds, 0)}
	result, err := nitrite.Verify(document, options)
	if err != nil {
		return err
	}
	if !result.SignatureOK {
		return fmt.Errorf("signature: expected a good one, got another")
	}
	fmt.Println(result.Document.ModuleID)
	return nil
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
