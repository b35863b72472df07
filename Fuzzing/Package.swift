// swift-tools-version: 6.2
import PackageDescription

// A package of its own: its flags instrument the library, and no user of the library may get them. The library's
// sources are reached through links, because flags do not reach a dependency.
let instrumented: [SwiftSetting] = [
  .unsafeFlags(["-sanitize=fuzzer,address", "-parse-as-library", "-O"])
]

let package = Package(
  name: "Fuzzing",
  platforms: [.macOS(.v15)],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .target(name: "PathReport", dependencies: ["CLibXML2"], swiftSettings: instrumented),
    .target(name: "Driver"),
    .executableTarget(
      name: "Fuzz", dependencies: ["PathReport", "Driver"], swiftSettings: instrumented,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address"])]),
  ],
  swiftLanguageModes: [.v6]
)
