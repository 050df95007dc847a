import KessanModel
import KessanPlugin
import KessanRendering
import Testing

@Suite("Japanese displays")
struct JapaneseDisplayTests {
  /// An English display, its fact, and what Japanese makes of it in a table and by itself.
  struct Example: CustomTestStringConvertible {
    let display: String
    let value: String
    let decimals: String
    let unit: String
    let inTable: String
    let alone: String

    init(
      _ display: String, _ value: String, _ decimals: String, _ unit: String, _ inTable: String, _ alone: String? = nil
    ) {
      self.display = display
      self.value = value
      self.decimals = decimals
      self.unit = unit
      self.inTable = inTable
      self.alone = alone ?? inTable
    }

    var testDescription: String { display }
  }

  static let examples = [
    Example("11,848", "11848000000", "-6", "JPY", "11,848"),
    Example("(586)", "-586000000", "-6", "JPY", "△586"),
    Example("−586", "-586000000", "-6", "JPY", "△586"),
    Example("+242", "242000000", "-6", "JPY", "+242"),
    Example("(24.0%)", "-0.24", "3", "pure", "△24.0%"),
    Example("up 13.5%", "0.135", "3", "pure", "13.5%増"),
    Example("up 13.5% YoY", "0.135", "3", "pure", "前年同期比13.5%増"),
    Example("down 4.0% QoQ", "-0.04", "3", "pure", "前四半期比4.0%減"),
    Example("flat at 0%", "0", "2", "pure", "横ばい（0%）"),
    Example("down 1.9 points", "-0.019", "3", "pure", "1.9ポイント低下"),
    Example("up 1.9 points", "0.019", "3", "pure", "1.9ポイント上昇"),
    Example("JPY74.12 billion", "74120000000", "-7", "JPY", "741.2億円"),
    Example("JPY7.9 billion", "7900000000", "-8", "JPY", "79億円"),
    Example("JPY23 billion", "23000000000", "-9", "JPY", "230億円"),
    Example("JPY11.848 billion", "11848000000", "-6", "JPY", "118.48億円"),
    Example("JPY11,848 million", "11848000000", "-6", "JPY", "11,848百万円"),
    Example("down JPY542 million", "-542000000", "-6", "JPY", "542百万円減"),
    Example("up JPY0.19 billion", "190000000", "-7", "JPY", "1.9億円増"),
    Example("JPY0.5 million", "500000", "-5", "JPY", "50万円"),
    Example("JPY12 thousand", "12000", "-3", "JPY", "12千円"),
    Example("JPY1,230", "1230", "-1", "JPY", "1,230円"),
    Example("JPY1,234", "1234", "INF", "JPY", "1,234円"),
    Example("JPY5 billion", "5000000000", "INF", "JPY", "50億円"),
    Example("JPY1,234.56", "1234.56", "2", "JPY", "1,234円56銭"),
    Example("JPY0.125", "0.125", "3", "JPY", "0.125円"),
    Example("JPY0 million", "0", "-6", "JPY", "0円"),
    Example("USD1.5 billion", "1500000000", "-8", "USD", "15億米ドル"),
    Example("USD8.2 million", "8200000", "-5", "USD", "820万米ドル"),
    Example("214 stores", "214", "0", "stores", "214店"),
    Example("(1,214 stores)", "-1214", "0", "stores", "△1,214店"),
    Example("1,570 lorries", "1570", "0", "lorries", "1,570 lorries"),
    Example("214 stores stores", "214", "0", "stores", "214 stores stores"),
    Example("CHF12.5", "12.5", "1", "CHF", "12.5CHF"),
    Example("JPY27.0", "27", "1", "JPY/shares", "27円00銭"),
    Example("JPY11.0 per share", "11", "1", "JPY/shares", "1株当たり11円00銭"),
    Example("(JPY11.5)", "-11.5", "1", "JPY/shares", "△11円50銭"),
    Example("1,066", "1066", "0", "ATMs", "1,066", "1,066台"),
    Example("1,570 thousand", "1570000", "-3", "subscriptions", "1,570千回線"),
    Example("up 83 thousand", "83000", "-3", "subscriptions", "83千回線増"),
    Example("950 thousand", "950000", "-3", "shares", "950千株"),
    Example("2 million", "2000000", "-6", "subscriptions", "2百万回線"),
    Example("up 246", "246", "0", "persons", "246名増"),
    Example("+246", "246", "0", "persons", "+246", "+246名"),
    Example("1.5", "1.5", "1", "years", "1.5", "1.5年"),
    Example("12", "12", "0", "widgets", "12"),
    Example("214 stores", "214", "0", "stores", "214店"),
    Example("(3 widgets)", "-3", "0", "widgets", "△3 widgets"),
    Example("(1,214 stores)", "-1214", "0", "stores", "△1,214店"),
    Example("1,570 lorries", "1570", "0", "lorries", "1,570 lorries"),
    Example("18.50 JPY/shares", "18.5", "2", "JPY/shares", "18.50 円/株"),
    Example("214 stores stores", "214", "0", "stores", "214 stores stores"),
    Example("8.2 utr:kWh", "8.2", "1", "utr:kWh", "8.2 kWh"),
    Example("USD8.2 million", "8200000", "-5", "USD", "820万米ドル"),
    Example("—", "0", "0", "JPY", "—"),
    Example("about 3 or so", "3", "0", "JPY", "about 3 or so"),
    Example("", "3", "0", "JPY", ""),
  ]

  @Test("An English display in Japanese", arguments: examples)
  func japanese(_ example: Example) throws {
    let value = FactValue.number(
      try #require(ExactDecimal(example.value)), try #require(Accuracy(example.decimals)))
    let unit = try #require(Unit(example.unit))
    let table = JapaneseDisplay.text(example.display, value: value, unit: unit, standsAlone: false)
    #expect(table == example.inTable)
    #expect(JapaneseDisplay.text(example.display, value: value, unit: unit, standsAlone: true) == example.alone)
  }

  @Test("Texts and facts that are not disclosed keep their display")
  func others() {
    let text = FactValue.text("2H17", .english)
    #expect(JapaneseDisplay.text("2H17", value: text, unit: nil, standsAlone: true) == "2H17")
    #expect(JapaneseDisplay.text("(5)", value: .none, unit: .pure, standsAlone: true) == "(5)")
  }

  @Test("Full-width digits, commas and points")
  func fullWidth() throws {
    let value = FactValue.number(try #require(ExactDecimal("-1234.5")), .decimals(1))
    let text = JapaneseDisplay.text(
      "(JPY1,234.5)", value: value, unit: Unit("JPY/shares"), standsAlone: true, digits: .fullWidth)
    #expect(text == "△１，２３４円５０銭")
    let ratio = FactValue.number(try #require(ExactDecimal("0.135")), .decimals(3))
    #expect(
      JapaneseDisplay.text("up 13.5%", value: ratio, unit: .pure, standsAlone: true, digits: .fullWidth) == "１３．５%増")
  }

  @Test("A figure in a table or by itself reads as a sentence has it", arguments: NamedFormat.all)
  func asSentences(_ format: NamedFormat) throws {
    let units: [Unit?] =
      switch format.itemType {
      case .monetary: [Unit("JPY"), Unit("USD"), Unit("CHF")]
      case .perShare: [Unit("JPY/shares"), Unit("USD/shares")]
      case .percent: [.pure]
      case .shares: [.shares]
      default: [Unit("orders"), Unit("widgets")]
      }
    for number in ["74120000000", "-11848000000", "500000", "-1234.5", "0.122", "-0.019", "0", "1570000"] {
      for decimals in -9...3 {
        let value = try #require(ExactDecimal(number)).rounded(toDecimals: decimals)
        for unit in units {
          let english = format.style.text(value, .decimals(decimals), unit: unit)
          let display = JapaneseDisplay.text(
            english, value: .number(value, .decimals(decimals)), unit: unit, standsAlone: true)
          #expect(display == format.style.text(value, .decimals(decimals), unit: unit, in: .japanese), "\(english)")
        }
      }
    }
  }
}
