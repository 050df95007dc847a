// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "kessan-benchmarks",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "kessan", path: "..")],
  targets: [
    .target(name: "VolumeArea", dependencies: [.product(name: "KessanPlugin", package: "kessan")]),
    .executableTarget(
      name: "volume",
      dependencies: [
        "VolumeArea", .product(name: "KessanPlugin", package: "kessan"),
        .product(name: "KessanWorkspace", package: "kessan"),
      ]),
    .executableTarget(
      name: "formats",
      dependencies: [
        "VolumeArea", .product(name: "KessanPlugin", package: "kessan"),
        .product(name: "KessanWorkspace", package: "kessan"),
      ]),
  ]
)
