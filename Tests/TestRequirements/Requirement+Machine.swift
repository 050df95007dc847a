/// Everything that some test needs and some machine lacks.
extension Requirement {
  public static let xmllint = shell("xmllint is not installed.", "test -x /usr/bin/xmllint")

  public static let python = shell("python3 is not installed.", "python3 --version")

  /// Info-ZIP's program that packs archives.
  public static let zip = shell("zip is not installed.", "zip -v")

  /// The compiler that made the build.
  public static let swiftCompiler = shell("swiftc is not on the path.", "swiftc --version")

  /// A command that runs another on a terminal.
  public static let terminal = shell("The command script of util-linux is missing.", "script -qec true /dev/null")

  /// A device that is always full.
  public static let fullDevice = path("There is no /dev/full.", "/dev/full")

  /// A folder in which not even root may write.
  public static let readOnlySystemFolder = path("There is no /proc/sys/kernel.", "/proc/sys/kernel")

  /// To run a command as somebody without rights, which root can.
  public static let otherUsers = shell(
    "setpriv cannot run a command as another user; root can.", "setpriv --reuid=65534 --clear-groups true")

  /// To mount a file system that nobody else sees, which root can, though not in every container.
  public static let privateMounts = shell(
    "unshare cannot mount a file system of its own; root can.",
    "unshare -m sh -c 'mount -t tmpfs -o size=64k tmpfs /mnt'")

  /// To lay a folder in memory over another one that nobody else sees changed.
  public static let layers = shell(
    "unshare cannot lay one folder over another; root can.",
    """
    folder=$(mktemp -d) && mkdir "$folder/lower" "$folder/layer" && trap 'rm -rf "$folder"' EXIT && FOLDER=$folder unshare -m sh -c '
      mount -t tmpfs -o size=64k tmpfs "$FOLDER/layer" && mkdir "$FOLDER/layer/upper" "$FOLDER/layer/work" &&
      mount -t overlay -o "lowerdir=$FOLDER/lower,upperdir=$FOLDER/layer/upper,workdir=$FOLDER/layer/work" overlay "$FOLDER/lower" &&
      touch "$FOLDER/lower/file"' && test ! -e "$folder/lower/file"
    """)

  /// A command that locks a folder.
  public static let folderLocks = shell("flock cannot lock a folder.", "flock . true")

  /// The transcription of the announcement beside the repository.
  public static let seedFigures = seed("figures.csv")
  public static let seedMilestones = seed("milestones.csv")

  /// XBRL International's cases for the Transformation Rules Registry 3.
  public static let registryCases = shared(registryCasesPath)
  public static let registryCasesPath = "conformance/trr-3/tests.xml"

  private static func seed(_ file: String) -> Requirement { shared("seed/\(file)") }

  private static func shared(_ path: String) -> Requirement {
    self.path("There is no ../shared/\(path) beside the repository.", sharedFile(path))
  }

  /// The path of a file that lies beside the repository.
  public static func sharedFile(_ path: String) -> String {
    #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/../shared/\(path)"
  }
}
