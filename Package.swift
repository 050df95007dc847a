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

/// The areas that serve any company; other packages can register them by the product `KessanGeneralModules`.
let generalAreas = [
  "Consolidated", "Workforce", "SellingGeneralAdministrative", "FinancialPosition", "CashFlow", "CapitalExpenditure",
  "Outlook", "ShareholderReturns",
]

let systemLibraries: [Target] = [
  .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
  .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
  .systemLibrary(
    name: "CLibXLSXWriter", pkgConfig: "xlsxwriter",
    providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
  .systemLibrary(name: "CSystemCalls"),
]

let libraries: [Target] = [
  .target(name: "KessanArchive", dependencies: ["CLibZip"]),
  .target(name: "KessanBytes"),
  .target(name: "KessanXML", dependencies: ["CLibXML2"]),
  .target(name: "KessanSpreadsheet", dependencies: ["CLibXLSXWriter", "KessanArchive"]),
  .target(name: "KessanModel", dependencies: ["BigInt"]),
  .target(name: "KessanXBRL", dependencies: ["KessanBytes", "KessanModel", "KessanXML"]),
  .target(name: "KessanValidation", dependencies: ["KessanModel", "KessanXML"]),
  .target(name: "KessanDisclosure", dependencies: ["KessanBytes", "KessanModel", "KessanValidation"]),
  .target(name: "KessanPlugin", dependencies: ["KessanBytes", "KessanDisclosure", "KessanModel"]),
  .target(name: "KessanSources", dependencies: ["KessanBytes", "KessanDisclosure", "KessanModel", "KessanPlugin"]),
  .target(
    name: "KessanRendering",
    dependencies: [
      "KessanArchive", "KessanBytes", "KessanDisclosure", "KessanModel", "KessanSpreadsheet", "KessanXBRL", "KessanXML",
    ], resources: [.embedInCode("Schema"), .embedInCode("Style")]),
  .target(
    name: "KessanWorkspace",
    dependencies: [
      "CSystemCalls", "KessanBytes", "KessanDisclosure", "KessanModel", "KessanPlugin", "KessanRendering",
      "KessanSources", "KessanValidation", "KessanXBRL",
    ], resources: [.embedInCode("Schema")]),
  .target(
    name: "KessanRegistry", dependencies: ["KessanPlugin"] + areas.map { .target(name: $0) },
    plugins: ["RegistryPlugin"]),
  .target(
    name: "KessanTesting",
    dependencies: ["KessanBytes", "KessanDisclosure", "KessanModel", "KessanPlugin", "KessanWorkspace"]),
  .target(
    name: "KessanCommandLine",
    dependencies: [
      "KessanBytes", "KessanDisclosure", "KessanModel", "KessanPlugin", "KessanWorkspace",
      .product(name: "ArgumentParser", package: "swift-argument-parser"),
    ]),
]

let programs: [Target] = [
  .executableTarget(name: "kessan", dependencies: ["KessanCommandLine", "KessanRegistry"]),
  .executableTarget(
    name: "GeneratedReports",
    dependencies: [
      "KessanBytes", "KessanDisclosure", "KessanModel", "KessanPlugin", "KessanTesting", "KessanWorkspace",
    ],
    path: "Tests/Independent/GeneratedReports"),
  .plugin(name: "RegistryPlugin", capability: .buildTool()),
]

let tests: [Target] = [
  .target(name: "TestRequirements", path: "Tests/TestRequirements"),
  .target(
    name: "TestSamples",
    dependencies: ["KessanDisclosure", "KessanModel", "KessanPlugin", "KessanTesting", "KessanValidation"],
    path: "Tests/TestSamples"),
  .testTarget(name: "KessanArchiveTests", dependencies: ["KessanArchive", "KessanTesting", "TestRequirements"]),
  .testTarget(
    name: "KessanBytesTests", dependencies: ["KessanBytes", "KessanModel", "KessanTesting", "TestRequirements"]),
  .testTarget(
    name: "KessanModelTests", dependencies: ["KessanDisclosure", "KessanModel", "KessanTesting", "TestSamples"]),
  .testTarget(name: "KessanXMLTests", dependencies: ["KessanXML", "TestRequirements"]),
  .testTarget(name: "KessanSpreadsheetTests", dependencies: ["KessanArchive", "KessanSpreadsheet"]),
  .testTarget(
    name: "KessanValidationTests",
    dependencies: [
      "KessanDisclosure", "KessanModel", "KessanPlugin", "KessanTesting", "KessanValidation", "TestSamples",
    ]),
  .testTarget(
    name: "KessanDisclosureTests",
    dependencies: [
      "KessanBytes", "KessanDisclosure", "KessanModel", "KessanPlugin", "KessanTesting", "KessanValidation",
      "TestSamples",
    ]),
  .testTarget(name: "KessanPluginTests", dependencies: ["KessanDisclosure", "KessanModel", "KessanPlugin"]),
  .testTarget(
    name: "KessanSourcesTests",
    dependencies: [
      "KessanBytes", "KessanDisclosure", "KessanModel", "KessanPlugin", "KessanSources", "KessanTesting",
    ]),
  .testTarget(
    name: "KessanRenderingTests",
    dependencies: [
      "KessanArchive", "KessanBytes", "KessanDisclosure", "KessanModel", "KessanPlugin", "KessanRendering",
      "KessanSpreadsheet", "KessanTesting", "KessanXBRL", "KessanXML", "TestSamples",
    ], exclude: ["Inline/Golden", "Sections/Golden", "Spreadsheet/Golden"]),
  .testTarget(
    name: "KessanXBRLTests",
    dependencies: [
      "KessanBytes", "KessanDisclosure", "KessanModel", "KessanPlugin", "KessanRegistry", "KessanRendering",
      "KessanTesting", "KessanWorkspace", "KessanXBRL", "KessanXML", "TestRequirements",
    ], exclude: ["CSV/Golden", "Inline/Transformation/Golden"]),
  .testTarget(
    name: "KessanWorkspaceTests",
    dependencies: [
      "KessanBytes", "KessanDisclosure", "KessanModel", "KessanPlugin", "KessanRegistry", "KessanTesting",
      "KessanWorkspace", "KessanXML", "TestRequirements",
    ]),
  .testTarget(
    name: "ExporterTests",
    dependencies: [
      "KessanBytes", "KessanDisclosure", "KessanModel", "KessanPlugin", "KessanRegistry", "KessanTesting",
      "KessanWorkspace", "KessanXML",
    ], exclude: ["Golden"]),
  .testTarget(
    name: "KessanTestingTests",
    dependencies: [
      "KessanBytes", "KessanDisclosure", "KessanModel", "KessanTesting", "KessanValidation", "TestRequirements",
    ]),
  .testTarget(name: "CommandTests", dependencies: ["TestRequirements"], exclude: ["MustNotCompile"]),
]

let areaTargets: [Target] = areas.flatMap { area -> [Target] in
  [
    .target(name: area, dependencies: ["KessanPlugin"], path: "Plugins/\(area)"),
    .testTarget(
      name: "\(area)Tests", dependencies: [.target(name: area), "KessanPlugin", "KessanTesting"], exclude: ["Golden"]),
  ]
}

let package = Package(
  name: "kessan",
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "kessan", targets: ["kessan"]),
    .library(name: "KessanPlugin", targets: ["KessanPlugin"]),
    .library(name: "KessanTesting", targets: ["KessanTesting"]),
    .library(name: "KessanCommandLine", targets: ["KessanCommandLine"]),
    .library(name: "KessanGeneralModules", targets: generalAreas),
    .library(name: "KessanWorkspace", targets: ["KessanWorkspace"]),
    .plugin(name: "RegistryPlugin", targets: ["RegistryPlugin"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
  ],
  targets: systemLibraries + libraries + programs + tests + areaTargets
)

// Every target has the language features of the next language mode that concern what it shows others: `any` is written out,
// a member needs the import of its module, and an import is internal unless it says `public` or `package`.
// In CI a warning is an error. Elsewhere it is not, so that a newer compiler's warnings keep nobody from building.
let warnings: [SwiftSetting] = Context.environment["CI"] == "true" ? [.treatAllWarnings(as: .error)] : []
for target in package.targets where [.regular, .executable, .test].contains(target.type) {
  target.swiftSettings =
    [
      .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
      .enableUpcomingFeature("InternalImportsByDefault"),
    ] + warnings
}
