// swift-tools-version: 6.2
import PackageDescription

/// The business areas, each a target at `Plugins/<Area>` with tests at `Tests/<Area>Tests`.
/// `kessan new module NAME` adds its line here; the registry is generated from this list.
let areas = [
  "Consolidated",
  "NetworkServices",
  "SystemsIntegration",
  "Cloud",
  "Omnibus",
  "Mobile",
  "IoT",
  "Security",
  "CDN",
  "ATM",
  "Overseas",
  "Workforce",
  "SellingGeneralAdministrative",
  "FinancialPosition",
  "CashFlow",
  "CapitalExpenditure",
  "Outlook",
  "ShareholderReturns",
]

let package = Package(
  name: "kessan",
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "kessan", targets: ["kessan"]),
    .library(name: "KessanPlugin", targets: ["KessanModel", "KessanPlugin"]),
    .library(name: "KessanWorkspace", targets: ["KessanWorkspace"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    .systemLibrary(
      name: "CLibXLSXWriter", pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev", "zlib1g-dev"]), .brew(["libxlsxwriter"])]),
    .systemLibrary(name: "CSystemCalls"),
    .target(name: "KessanArchive", dependencies: ["CLibZip"]),
    .target(name: "KessanXML", dependencies: ["CLibXML2"]),
    .target(name: "KessanSpreadsheet", dependencies: ["CLibXLSXWriter"]),
    .target(name: "KessanBytes"),
    .target(name: "KessanModel", dependencies: ["BigInt"]),
    .target(name: "KessanPlugin", dependencies: ["KessanModel"]),
    .target(name: "KessanSources", dependencies: ["KessanModel"]),
    .target(name: "KessanValidation", dependencies: ["KessanModel", "KessanXML", "KessanXBRL"]),
    .target(name: "KessanXBRL", dependencies: ["KessanModel", "KessanXML"]),
    .target(
      name: "KessanRendering",
      dependencies: ["KessanArchive", "KessanModel", "KessanSpreadsheet", "KessanXBRL", "KessanXML"],
      resources: [.embedInCode("Schema"), .embedInCode("Style")]),
    .target(
      name: "KessanWorkspace",
      dependencies: [
        "CSystemCalls", "KessanModel", "KessanPlugin", "KessanSources", "KessanValidation", "KessanXBRL",
        "KessanRendering",
      ], resources: [.embedInCode("Schema")]),
    .target(
      name: "KessanRegistry", dependencies: ["KessanPlugin"] + areas.map { .target(name: $0) },
      plugins: ["RegistryPlugin"]),
    .target(name: "KessanTesting", dependencies: ["KessanModel", "KessanPlugin", "KessanWorkspace"]),
    .executableTarget(
      name: "kessan",
      dependencies: [
        "KessanModel", "KessanPlugin", "KessanWorkspace", "KessanRegistry",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "GeneratedReports", dependencies: ["KessanModel", "KessanTesting", "KessanWorkspace"],
      path: "Tests/Independent/GeneratedReports"),
    .target(name: "TestRequirements", path: "Tests/TestRequirements"),
    .plugin(name: "RegistryPlugin", capability: .buildTool()),
    .testTarget(name: "KessanArchiveTests", dependencies: ["KessanArchive", "KessanTesting"]),
    .testTarget(name: "KessanBytesTests", dependencies: ["KessanBytes", "KessanModel", "TestRequirements"]),
    .testTarget(name: "KessanModelTests", dependencies: ["KessanModel", "KessanTesting"]),
    .testTarget(name: "KessanXMLTests", dependencies: ["KessanXML", "TestRequirements"]),
    .testTarget(name: "KessanSpreadsheetTests", dependencies: ["KessanSpreadsheet"]),
    .testTarget(name: "KessanPluginTests", dependencies: ["KessanModel", "KessanPlugin"]),
    .testTarget(
      name: "KessanSourcesTests", dependencies: ["KessanModel", "KessanPlugin", "KessanSources", "KessanTesting"]),
    .testTarget(
      name: "KessanValidationTests", dependencies: ["KessanModel", "KessanPlugin", "KessanTesting", "KessanValidation"]),
    .testTarget(
      name: "KessanRenderingTests",
      dependencies: [
        "KessanModel", "KessanPlugin", "KessanSpreadsheet", "KessanXBRL", "KessanXML", "KessanRendering",
        "KessanTesting",
      ], exclude: ["Inline/Golden", "Sections/Golden", "Spreadsheet/Golden"]),
    .testTarget(
      name: "KessanXBRLTests",
      dependencies: [
        "KessanModel", "KessanPlugin", "KessanRendering", "KessanXML", "KessanXBRL", "KessanWorkspace",
        "KessanRegistry",
        "KessanTesting", "TestRequirements",
      ], exclude: ["CSV/Golden", "Inline/Transformation/Golden"]),
    .testTarget(
      name: "KessanWorkspaceTests",
      dependencies: [
        "KessanModel", "KessanPlugin", "KessanWorkspace", "KessanRegistry", "KessanTesting", "KessanXML",
        "TestRequirements",
      ]),
    .testTarget(
      name: "ExporterTests",
      dependencies: [
        "KessanModel", "KessanPlugin", "KessanXML", "KessanWorkspace", "KessanRegistry", "KessanTesting",
      ],
      exclude: ["Golden"]),
    .testTarget(
      name: "KessanTestingTests",
      dependencies: ["KessanModel", "KessanTesting", "KessanValidation", "TestRequirements"]),
    .testTarget(name: "CommandTests", dependencies: ["TestRequirements"], exclude: ["MustNotCompile"]),
  ]
    + areas.map {
      .target(name: $0, dependencies: ["KessanModel", "KessanPlugin"], path: "Plugins/\($0)")
    }
    + areas.map {
      .testTarget(
        name: "\($0)Tests", dependencies: [.target(name: $0), "KessanModel", "KessanTesting"], exclude: ["Golden"])
    }
)

// In CI a warning is an error. Elsewhere it is not, so that a newer compiler's warnings keep nobody from building.
if Context.environment["CI"] == "true" {
  for target in package.targets where [.regular, .executable, .test].contains(target.type) {
    target.swiftSettings = [.treatAllWarnings(as: .error)]
  }
}
