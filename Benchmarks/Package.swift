// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "kessan-benchmarks",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "kessan", path: "..")],
  targets: [
    .executableTarget(
      name: "volume",
      dependencies: [
        .product(name: "KessanPlugin", package: "kessan"),
        .product(name: "KessanWorkspace", package: "kessan"),
      ])
  ]
)
