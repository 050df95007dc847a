extension String {
  /// Whether XML 1.0 can hold every character of the text (clause 2.2): no control characters but tab, line feed and
  /// carriage return, and neither U+FFFE nor U+FFFF.
  public var isWritableInXML: Bool {
    unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: true
      case ..<0x20, 0xFFFE, 0xFFFF: false
      default: true
      }
    }
  }
}
