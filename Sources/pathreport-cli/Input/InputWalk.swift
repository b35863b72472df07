/// The files that the arguments name, folder by folder, each in the order of its path's bytes.
///
/// The walk looks at a folder when it gets there, so that it holds the names of one branch of the tree and
/// not of all of it. In folders it passes over hidden files, symbolic links and all else that is no file.
struct InputWalk: Sequence, IteratorProtocol {
  private enum Place {
    case argument(String)
    case folder(FilePath, root: FilePath)
    case file(FilePath, root: FilePath)
  }

  /// What is still to be visited, the next one last.
  private var places: [Place]
  private let excluded: Set<FileStatus.Identity>

  /// Walks over files and folders; `-` is standard input.
  ///
  /// - Parameter excluded: Files in folders that are passed over: the output of this very run.
  init(_ arguments: [String], excluding excluded: Set<FileStatus.Identity> = []) {
    places = arguments.reversed().map(Place.argument)
    self.excluded = excluded
  }

  mutating func next() -> Result<InputFile, FileFailure>? {
    while let place = places.popLast() {
      do throws(FileFailure) {
        switch place {
        case .argument(let argument):
          let path = FilePath(argument)
          guard argument != "-", try status(of: path, followsLinks: true).kind == .directory else {
            return .success(InputFile(argument: argument))
          }
          places.append(.folder(path, root: path))
        case .folder(let path, let root):
          try enter(path, root: root)
        case .file(let path, let root):
          return .success(InputFile(path: path, in: root))
        }
      } catch {
        return .failure(error)
      }
    }
    return nil
  }

  /// Puts what a folder holds before everything that is still to be visited.
  private mutating func enter(_ folder: FilePath, root: FilePath) throws(FileFailure) {
    var found: [(key: [UInt8], place: Place)] = []
    for name in try names(in: folder) {
      let path = folder.appending(name)
      // What vanished since the folder was read is left for the reader to complain of.
      guard let status = try? FileStatus(of: path, followsLinks: false) else {
        found.append((name, .file(path, root: root)))
        continue
      }
      switch status.kind {
      case .regular where !excluded.contains(status.identity):
        found.append((name, .file(path, root: root)))
      case .directory:
        // The slash gives the order of whole paths: `a.txt` comes before `a/b.txt`.
        found.append((name + [UInt8(ascii: "/")], .folder(path, root: root)))
      case .regular, .other:
        continue
      }
    }
    found.sort { $1.key.lexicographicallyPrecedes($0.key) }
    places.append(contentsOf: found.map(\.place))
  }

  private func names(in folder: FilePath) throws(FileFailure) -> [[UInt8]] {
    do {
      return try Directory.visibleNames(in: folder)
    } catch {
      throw FileFailure(file: folder.shown, reason: "\(error)")
    }
  }

  private func status(of path: FilePath, followsLinks: Bool) throws(FileFailure) -> FileStatus {
    do {
      return try FileStatus(of: path, followsLinks: followsLinks)
    } catch {
      throw FileFailure(file: path.shown, reason: "\(error)")
    }
  }
}
