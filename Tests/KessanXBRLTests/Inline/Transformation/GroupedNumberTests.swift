import KessanXBRL
import Testing

/// Registries 2 and 3 take groups of three behind the first one; 4 and 5 take separators anywhere.
@Suite("Grouped numbers")
struct GroupedNumberTests {
  /// A content with what registries 2 and 3 make of it, and what 4 and 5 do; nil where it is refused.
  private static let decimals: [(String, String?, String?)] = [
    ("1,23,456", nil, "123456"), ("12,34,567", nil, "1234567"), ("1,23", nil, "123"), ("1,2345", nil, "12345"),
    ("1,2345,678", nil, "12345678"), ("1,234,56", nil, "123456"), ("1,234,5678", nil, "12345678"),
    ("1,234,567", "1234567", "1234567"), ("1,234567", "1234567", "1234567"), ("1234,567", "1234567", "1234567"),
    ("12 345,678", "12345678", "12345678"), ("1,23,456.78", nil, "123456.78"), ("1,234.56", "1234.56", "1234.56"),
    ("1, 234", nil, "1234"), ("1,,234", nil, "1234"), (",234", nil, "234"), ("234,", nil, "234"),
  ]

  @Test("num-dot-decimal", arguments: decimals)
  func decimal(_ content: String, _ grouped: String?, _ loose: String?) {
    for registry in TransformationRegistry.allCases {
      let value = registry.transformation(.dotDecimal)?.apply(content)
      #expect(value == (registry.rawValue < 4 ? grouped : loose), "\(registry)")
    }
  }

  private static let amounts: [(String, String?, String?)] = [
    ("1,23,456円50銭", nil, "123456.5"), ("1,234,56円50銭", nil, "123456.5"), ("1,2345円50銭", nil, "12345.5"),
    ("1,234,567円50銭", "1234567.50", "1234567.5"), ("1234567円50銭", "1234567.50", "1234567.5"),
    ("１，２３，４５６円５０銭", nil, "123456.5"), ("１，２３４円５０銭", "1234.50", "1234.5"),
  ]

  @Test("num-unit-decimal", arguments: amounts)
  func amount(_ content: String, _ grouped: String?, _ loose: String?) {
    for registry in TransformationRegistry.allCases {
      let value = registry.transformation(.unitDecimal)?.apply(content)
      #expect(value == (registry.rawValue < 4 ? grouped : loose), "\(registry)")
    }
  }
}
