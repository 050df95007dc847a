import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanWorkspace
import VolumeArea

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes one format of a workspace of the volume module and prints a JSON line:
/// `formats WORKSPACE FORMAT[:option=value,…] OUT [RUNS]`.
///
/// The report is read and judged first. Timed, in every run, is what an export costs from the frozen report to the closed
/// file, for the largest file of the format: the instance, the table, the page. The memory is what the export adds to the
/// report's: the peak while it is made and written, less what was resident before.
func measure(_ arguments: [String]) throws {
  guard arguments.count >= 3, let choice = ExportChoice(argument: arguments[1]) else { throw Usage() }
  let runs = arguments.count > 3 ? max(1, Int(arguments[3]) ?? 1) : 3
  let workspace = try Workspace(folder: arguments[0])
  let result = Pipeline(.standard + ExtensionSet([VolumeModule()])).report(workspace)
  guard let report = result.report, result.isValid else { throw Usage() }
  guard let exporter = ExtensionSet.standard.exporters.first(where: { $0.name == choice.format }) else { throw Usage() }
  let options = exporter.settle(choice).options
  let largest = try largestFile(of: try exporter.export(report, options))
  var walls: [Double] = []
  var processor: [Double] = []
  var added = 0
  var bytes = 0
  for _ in 0..<runs {
    let before = ResidentMemory.resetPeak()
    let started = ContinuousClock.now
    let spent = clock()
    let output = try exporter.export(report, options)
    guard let file = output.files.first(where: { $0.path == largest }) else { throw Usage() }
    let descriptor = open(arguments[2], O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard descriptor >= 0 else { throw Usage() }
    try file.write(to: descriptor)
    bytes = Int(lseek(descriptor, 0, SEEK_END))
    guard close(descriptor) == 0 else { throw Usage() }
    let wall = ContinuousClock.now - started
    processor.append(Double(clock() - spent) / Double(CLOCKS_PER_SEC))
    walls.append(Double(wall.components.seconds) + Double(wall.components.attoseconds) / 1e18)
    added = max(added, ResidentMemory.peak() - before)
  }
  let wall = walls.sorted()[runs / 2]
  let megabytes = Double(bytes) / 1e6
  print(
    """
    {"format": "\(arguments[1])", "facts": \(report.facts.count), "runs": \(runs), "megabytes": \(megabytes), \
    "wall_seconds": \(wall), "cpu_seconds": \(processor.sorted()[runs / 2]), "mb_per_wall_second": \(megabytes / wall), "added_mb": \(Double(added) / 1024)}
    """)
}

/// The path of the file that has the most bytes.
func largestFile(of output: Exporter.Output) throws -> String {
  var largest = (path: "", bytes: -1)
  for file in output.files {
    let count = try file.bytes().count
    if count > largest.bytes { largest = (file.path, count) }
  }
  return largest.path
}

/// The resident memory of this process in kilobytes, as Linux keeps it; zero elsewhere.
enum ResidentMemory {
  /// Forgets the peak, and gives what is resident now.
  static func resetPeak() -> Int {
    let descriptor = open("/proc/self/clear_refs", O_WRONLY)
    if descriptor >= 0 {
      _ = write(descriptor, "5", 1)
      close(descriptor)
    }
    return field("VmRSS:")
  }

  /// The most that was resident since the peak was forgotten.
  static func peak() -> Int { field("VmHWM:") }

  private static func field(_ name: String) -> Int {
    guard let status = fopen("/proc/self/status", "r") else { return 0 }
    defer { fclose(status) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, Int32(line.count), status) != nil {
      let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      if text.hasPrefix(name) { return Int(text.split { !$0.isNumber }.first ?? "") ?? 0 }
    }
    return 0
  }
}

/// The arguments, the workspace or the file cannot be used.
struct Usage: Error {}

try measure(Array(CommandLine.arguments.dropFirst()))
