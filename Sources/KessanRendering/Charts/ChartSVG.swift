public import KessanDisclosure
public import KessanModel
public import KessanXML

/// Draws a chart as SVG without script: a pure function of the chart, its facts and a language.
///
///     let svg = ChartSVG(chart, facts: report.facts, language: .english, id: "chart-II-3")
///     svg.write(to: xml)
///
/// Text takes the colour of its surroundings; series differ in colour and in pattern, and carry their values. The title
/// is given to readers of the screen only: print it beside the chart.
public struct ChartSVG: Sendable {
  /// How wide the drawing is made, in tenths of a pixel; it is scaled to where it stands.
  public enum Format: Sendable, Hashable, CaseIterable {
    /// For a page: 720 pixels.
    case wide
    /// For a telephone: 340 pixels.
    case narrow

    var width: Int { self == .wide ? 7200 : 3400 }
    var size: Int { self == .wide ? 125 : 118 }
  }

  let picture: ChartPicture
  private let id: String
  private let title: String
  /// The values in words.
  package let description: String
  private let factID: (@Sendable (Int) -> String)?

  /// - Parameters:
  ///   - id: Begins the ids of patterns; must be unique in the document.
  ///   - factID: Gives the id of a fact for `data-fact` on its mark; without it, marks have no such attribute.
  public init(
    _ chart: Chart, facts: FactTable, language: Language, format: Format = .wide, id: String,
    factID: (@Sendable (Int) -> String)? = nil
  ) {
    let values = ChartValues(chart, facts, language)
    picture =
      switch chart.kind {
      case .groupedBars, .stackedBars, .lines, .barsAndLine:
        AxisLayout.picture(values, width: format.width, size: format.size)
      case .waterfall, .bridge: StepLayout.picture(values, width: format.width, size: format.size)
      case .composition: CompositionLayout.picture(values, width: format.width, size: format.size)
      }
    self.id = id
    title = chart.title[language]
    description = values.textAlternative
    self.factID = factID
  }

  /// The drawing as a document of its own.
  ///
  /// - Throws: ``XMLWriteError`` where a text cannot be written as XML.
  public func bytes() throws(XMLWriteError) -> [UInt8] {
    let xml = try XMLWriter(.memory)
    xml.startDocument()
    write(to: xml, style: Self.colours)
    return try xml.finish()
  }

  /// Writes the drawing as an element.
  ///
  /// - Parameter name: The class of the element, for style sheets.
  public func write(to xml: XMLWriter, class name: String = "chart") {
    write(to: xml, class: name, style: nil)
  }

  private func write(to xml: XMLWriter, class name: String = "chart", style: String?) {
    xml.startElement("svg")
    xml.attribute("xmlns", "http://www.w3.org/2000/svg")
    xml.attribute("class", name)
    xml.attribute("viewBox", "0 0 \(picture.width) \(picture.height)")
    xml.attribute("role", "img")
    if style == nil { xml.attribute("font-family", "inherit") }
    xml.element("title", title)
    xml.element("desc", description)
    if let style { xml.element("style", style) }
    writePatterns(xml)
    for mark in picture.marks { write(mark, xml) }
    for label in picture.labels { write(label, xml) }
    xml.endElement()
  }

  private func writePatterns(_ xml: XMLWriter) {
    var fills: [ChartFill] = []
    for case .bar(_, let fill, _) in picture.marks where fill.pattern != nil && !fills.contains(fill) {
      fills.append(fill)
    }
    guard !fills.isEmpty else { return }
    xml.startElement("defs")
    for fill in fills {
      xml.startElement("pattern")
      xml.attribute("id", pattern(fill))
      xml.attribute("patternUnits", "userSpaceOnUse")
      xml.attribute("width", 60)
      xml.attribute("height", 60)
      xml.startElement("rect")
      xml.attribute("width", 60)
      xml.attribute("height", 60)
      xml.attribute("fill", fill.colour)
      xml.endElement()
      xml.startElement("path")
      xml.attribute("d", fill.pattern ?? "")
      xml.attribute("stroke", "#ffffff")
      xml.attribute("stroke-opacity", "0.4")
      xml.attribute("stroke-width", 8)
      xml.endElement()
      xml.endElement()
    }
    xml.endElement()
  }

  private func pattern(_ fill: ChartFill) -> String { "\(id)-p\(fill.number)" }

  private func write(_ mark: ChartMark, _ xml: XMLWriter) {
    switch mark {
    case .bar(let box, let fill, let fact):
      xml.startElement("rect")
      xml.attribute("x", box.x)
      xml.attribute("y", box.y)
      xml.attribute("width", box.width)
      xml.attribute("height", box.height)
      xml.attribute("fill", fill.pattern == nil ? fill.colour : "url(#\(pattern(fill)))")
      write(fact, xml)
    case .dot(let point, let fill, let fact):
      xml.startElement("circle")
      xml.attribute("cx", point.x)
      xml.attribute("cy", point.y)
      xml.attribute("r", 34)
      xml.attribute("fill", fill.colour)
      write(fact, xml)
    case .line(let points, let fill):
      xml.startElement("polyline")
      xml.attribute("points", points.map { "\($0.x),\($0.y)" }.joined(separator: " "))
      xml.attribute("fill", "none")
      xml.attribute("stroke", fill.colour)
      xml.attribute("stroke-width", 22)
      if let dashes = Self.dashes(fill) { xml.attribute("stroke-dasharray", dashes) }
    case .rule(let start, let end, let rule): write(rule, start, end, xml)
    }
    xml.endElement()
  }

  private static func dashes(_ fill: ChartFill) -> String? {
    [nil, "90 40", "30 30", "120 40 30 40"][fill.number % 4]
  }

  private func write(_ rule: ChartMark.Rule, _ start: ChartPoint, _ end: ChartPoint, _ xml: XMLWriter) {
    xml.startElement("line")
    xml.attribute("x1", start.x)
    xml.attribute("y1", start.y)
    xml.attribute("x2", end.x)
    xml.attribute("y2", end.y)
    xml.attribute("stroke", rule == .cut ? "#ffffff" : "currentColor")
    xml.attribute("stroke-width", rule == .cut ? 36 : 8)
    switch rule {
    case .grid: xml.attribute("stroke-opacity", "0.14")
    case .axis: xml.attribute("stroke-opacity", "0.7")
    case .connector: xml.attribute("stroke-opacity", "0.45")
    case .cut: break
    }
  }

  private func write(_ fact: Int?, _ xml: XMLWriter) {
    guard let fact, let factID else { return }
    xml.attribute("data-fact", factID(fact))
  }

  private func write(_ label: ChartLabel, _ xml: XMLWriter) {
    xml.startElement("text")
    xml.attribute("x", label.origin.x)
    xml.attribute("y", label.origin.y)
    xml.attribute("font-size", label.size)
    if label.isRotated { xml.attribute("transform", "rotate(-90 \(label.origin.x) \(label.origin.y))") }
    if label.anchor != .start { xml.attribute("text-anchor", label.anchor.rawValue) }
    switch label.ink {
    case .text: xml.attribute("fill", "currentColor")
    case .muted:
      xml.attribute("fill", "currentColor")
      xml.attribute("fill-opacity", "0.68")
    case .upon(let colour): xml.attribute("fill", colour)
    }
    xml.text(label.text)
    xml.endElement()
  }
}
