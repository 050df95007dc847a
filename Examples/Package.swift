// swift-tools-version: 6.2
import PackageDescription

// A package outside of Kessan's repository: it adds a module, a format, a source, a rule and a profile, and builds a command
// line with them. `kessan new plugin` writes one like it.
let package = Package(
  name: "harbour",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "kessan", path: "..")],
  targets: [
    .target(
      name: "Harbour", dependencies: [.product(name: "KessanPlugin", package: "kessan")], path: "Plugins/Harbour"),
    .target(
      name: "Registry",
      dependencies: [
        "Harbour", .product(name: "KessanGeneralModules", package: "kessan"),
        .product(name: "KessanPlugin", package: "kessan"),
      ], plugins: [.plugin(name: "RegistryPlugin", package: "kessan")]),
    .executableTarget(
      name: "harbour-kessan",
      dependencies: ["Registry", .product(name: "KessanCommandLine", package: "kessan")], path: "Sources/harbour"),
    .testTarget(
      name: "HarbourTests", dependencies: ["Harbour", .product(name: "KessanTesting", package: "kessan")]),
  ]
)
