import CLibXML2

/// The process-wide side of libxml2, set up once and never changed again.
enum LibXML {
  /// Initialises the library and closes its only door to files and network; every entry point of ours calls this first.
  static func prepare() {
    _ = prepared
  }

  private static let prepared: Void = {
    xmlInitParser()
    xmlSetExternalEntityLoader { url, _, context in
      SchemaImports.open(url, for: context)
    }
  }()
}
