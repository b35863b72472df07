/// The files that the arguments name, folder by folder, each in the order of its path's bytes.
///
/// The walk looks at a folder when it gets there, so that it holds the names of one branch of the tree and
/// not of all of it. In folders it passes over hidden files, symbolic links and all else that is no file.
struct InputWalk: Sequence, IteratorProtocol {
  /// What the walk comes to: a file, or a place that can't be looked at.
  struct Found: Sendable {
    /// The file, or what stands for the place.
    let file: InputFile
    /// The file's version, where the walk has looked at it already.
    var version: FileVersion?
    /// Why the place can't be looked at.
    var failure: FileFailure?
  }

  private enum Place {
    case argument(String)
    case folder(FilePath, root: FilePath)
    case file(FilePath, root: FilePath, FileVersion?)
  }

  /// What is still to be visited, the next one last.
  private var places: [Place]
  private let excluded: Set<FileStatus.Identity>
  private let filter: PathFilter
  /// The number of the argument that the walk is in.
  private var ordinal = -1
  private var manifest: Manifest?

  /// Walks over files and folders; `-` is standard input.
  ///
  /// - Parameters:
  ///   - manifest: Files that are read after the arguments.
  ///   - filter: Which files of folders are read.
  ///   - excluded: Files and folders in folders that are passed over: the output of this very run.
  init(
    _ arguments: [String], manifest: Manifest? = nil, filter: PathFilter = PathFilter(),
    excluding excluded: Set<FileStatus.Identity> = []
  ) {
    places = arguments.reversed().map(Place.argument)
    self.manifest = manifest
    self.filter = filter
    self.excluded = excluded
  }

  mutating func next() -> Found? {
    while let place = places.popLast() {
      switch place {
      case .argument(let argument):
        ordinal += 1
        let path = FilePath(argument)
        let file = InputFile(argument: argument, ordinal: ordinal)
        guard argument != "-" else { return Found(file: file) }
        do throws(SystemError) {
          let status = try FileStatus(of: path, followsLinks: true)
          if status.kind == .regular { return Found(file: file, version: status.version) }
          if status.kind == .other { return Found(file: file) }
          places.append(.folder(path, root: path))
        } catch {
          return Found(file: file, failure: FileFailure(file: path.shown, reason: "\(error)"))
        }
      case .folder(let path, let root):
        do throws(SystemError) {
          try enter(path, root: root)
        } catch {
          // The slash at the end keeps the order of whole paths.
          let file = InputFile(path: path.appending([]), in: root, ordinal: ordinal)
          return Found(file: file, failure: FileFailure(file: path.shown, reason: "\(error)"))
        }
      case .file(let path, let root, let version):
        return Found(file: InputFile(path: path, in: root, ordinal: ordinal), version: version)
      }
    }
    return nextListed()
  }

  /// The next file of the list.
  private mutating func nextListed() -> Found? {
    ordinal += 1
    let path: FilePath
    do throws(FileFailure) {
      guard let listed = try manifest?.next() else { return nil }
      path = listed
    } catch {
      manifest = nil
      return Found(file: InputFile(argument: error.file, ordinal: ordinal), failure: error)
    }
    let file = InputFile(listed: path, ordinal: ordinal)
    guard let status = try? FileStatus(of: path, followsLinks: true), status.kind == .regular else {
      return Found(file: file)
    }
    return Found(file: file, version: status.version)
  }

  /// Puts what a folder holds before everything that is still to be visited.
  private mutating func enter(_ folder: FilePath, root: FilePath) throws(SystemError) {
    var found: [(key: [UInt8], place: Place)] = []
    for name in try Directory.visibleNames(in: folder) {
      let path = folder.appending(name)
      // What vanished since the folder was read is left for the reader to complain of.
      guard let status = try? FileStatus(of: path, followsLinks: false) else {
        found.append((name, .file(path, root: root, nil)))
        continue
      }
      switch status.kind {
      case .regular where !excluded.contains(status.identity) && filter.takes(file: path.relative(to: root)):
        found.append((name, .file(path, root: root, status.version)))
      case .directory where !excluded.contains(status.identity) && !filter.excludes(path.relative(to: root)):
        // The slash gives the order of whole paths: `a.txt` comes before `a/b.txt`.
        found.append((name + [UInt8(ascii: "/")], .folder(path, root: root)))
      case .regular, .directory, .other:
        continue
      }
    }
    found.sort { $1.key.lexicographicallyPrecedes($0.key) }
    places.append(contentsOf: found.map(\.place))
  }
}
