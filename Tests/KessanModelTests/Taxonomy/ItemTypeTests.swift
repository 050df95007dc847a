import KessanModel
import Testing

@Suite("Item types")
struct ItemTypeTests {
  @Test("Each type has a name of its own in one of two namespaces")
  func names() {
    #expect(Set(ItemType.allCases.map(\.typeName)).count == ItemType.allCases.count)
    #expect(ItemType.monetary.typeName.description == "xbrli:monetaryItemType")
    #expect(ItemType.sqNames.typeName.description == "dtr-types:SQNamesItemType")
    #expect(ItemType.dateTime.typeName.localName == ItemType.registryDateTime.typeName.localName)
    #expect(Set(ItemType.allCases.map(\.typeName.namespace)).count == 2)
    #expect(ItemType.allCases.allSatisfy { !$0.valueHint.isEmpty && $0.isNumeric == ($0.unitHint != "no unit") })
  }

  @Test(arguments: [
    (ItemType.string, [" a\n\tb ": " a\n\tb "], []),
    (.normalizedString, [" a\n\tb ": " a  b "], []),
    (.token, [" a\r\n b ": "a b", "": ""], []),
    (.language, ["ja-JP": "ja-jp", " en ": "en"], ["", "e1", "abcdefghi", "en-"]),
    (.name, ["a:b-1.x": "a:b-1.x", "日本": "日本", "_": "_"], ["", "1a", "a b", "-a", "a\u{2028}b"]),
    (.ncName, ["ab": "ab"], ["a:b"]),
    (.boolean, ["1": "true", "false": "false", " 0": "false"], ["TRUE", "yes", ""]),
    (.hexBinary, ["0fB7": "0FB7", "": ""], ["0f7", "0G", "0x"]),
    (.base64Binary, ["AQ ID": "AQID", "AQ==": "AQ==", "AQI=": "AQI="], ["AQI", "AR==", "A===", "A?ID", "=AQI"]),
    (
      .anyURI, ["https://例.jp/a?b#c": "https://例.jp/a?b#c", "a/%20": "a/%20"], ["a b", "<a>", "%2", "#a#b", "1:b", ""]
    ),
    (.qName, ["iij:Cloud": "iij:Cloud"], ["Cloud", "iij:", ":a", "a:b:c d", "a:1 b", "a:b,c"]),
    (.sqName, ["iij:0001": "iij:0001"], ["0001", "a:", "a:b c"]),
    (.sqNames, [" iij:1  iij:2 ": "iij:1 iij:2"], ["iij:1 2"]),
    (.date, ["2016-02-29": "2016-02-29"], ["2015-02-29", "2016-2-9", "2016-02-29Z", "20160229"]),
    (
      .dateTime,
      [
        "2016-02-29": "2016-02-29", "2016-12-31T24:00:00": "2017-01-01T00:00:00",
        "2016-01-01T08:30:00.500+09:00": "2015-12-31T23:30:00.5Z", "2016-12-31T23:00:00-02:00": "2017-01-01T01:00:00Z",
      ], ["2016-02-30T00:00:00", "2016-01-01T24:00:01", "2016-01-01T10:00", "2016-01-01T10:00:00+15:00"]
    ),
    (.registryDateTime, ["2016-02-29T10:00:00.0": "2016-02-29T10:00:00"], ["2016-02-29"]),
    (
      .time, ["09:00:00+09:00": "00:00:00Z", "24:00:00": "00:00:00"],
      ["25:00:00", "9:00:00", "10:60:00", "10:00:00.", "1"]
    ),
    (
      .duration, ["P1Y2M3DT4H5M6.7S": "P1Y2M3DT4H5M6.7S", "-P1D": "-P1D", "PT0S": "PT0S"],
      ["P", "PT", "P1", "P1YT", "P1.5D", "P1M1Y", "P1S"]
    ),
    (.gYear, ["2016": "2016", "-0001": "-0001", "12016": "12016"], ["0000", "16", "02016", "2016Z"]),
    (.gYearMonth, ["2016-09": "2016-09"], ["2016-13", "2016-9"]),
    (.gMonth, ["--09": "--09"], ["09", "--13", "---9"]),
    (.gMonthDay, ["--02-29": "--02-29"], ["--02-30", "02-29"]),
    (.gDay, ["---31": "---31"], ["---32", "--31", "31"]),
    (.gYearList, [" 2015  2016 ": "2015 2016"], ["2015,2016"]),
    (.domain, ["": ""], ["a"]),
    (.monetary, [:], ["1"]),
  ])
  func canonicalForms(_ type: ItemType, _ forms: [String: String], _ refused: [String]) {
    for (text, canonical) in forms {
      #expect(type.canonical(text) == canonical, "\(text)")
      #expect(type.canonical(canonical) == canonical)
    }
    for text in refused { #expect(type.canonical(text) == nil, "\(text)") }
  }

  @Test(arguments: [
    (ItemType.decimal, ["-1.5", "0"], []),
    (.integer, ["-170141183460469231731687303715884105728000", "3"], ["0.1"]),
    (.noDecimalsMonetary, ["-5"], ["0.5"]),
    (.nonNegativeMonetary, ["0", "0.5"], ["-0.1"]),
    (.positiveInteger, ["1"], ["0", "-1", "1.5"]),
    (.negativeInteger, ["-1"], ["0"]),
    (.unsignedLong, ["18446744073709551615", "0"], ["18446744073709551616", "-1"]),
    (.byte, ["-128", "127"], ["128", "-129"]),
    (.boolean, [], ["1"]),
  ])
  func numbers(_ type: ItemType, _ admitted: [String], _ refused: [String]) throws {
    for text in admitted { #expect(type.admits(try #require(ExactDecimal(text))), "\(text)") }
    for text in refused { #expect(!type.admits(try #require(ExactDecimal(text))), "\(text)") }
  }

  @Test("Texts are in a language, names and codes are not")
  func languages() {
    let spoken = ItemType.allCases.filter(\.hasLanguage)
    #expect(
      Set(spoken) == [.string, .normalizedString, .token, .escaped, .xmlNodes, .xml, .textBlock, .gYearList])
    #expect(ItemType.allCases.filter(\.isRatio) == [.pure, .percent])
    #expect(ItemType.allCases.filter(\.isMonetary).count == 4)
    #expect(ItemType.allCases.filter(\.isPrefixed) == [.qName, .sqName, .sqNames])
  }

  @Test("Integers have no point in canonical form, other numbers have one")
  func integers() {
    #expect(ItemType.allCases.filter(\.isInteger).count == 13)
    #expect(ItemType.allCases.filter(\.hasNoDecimals) == [.noDecimalsMonetary, .nonNegativeNoDecimalsMonetary])
    #expect(!ItemType.allCases.contains { $0.isInteger && $0.takesAnyNumber })
  }
}
