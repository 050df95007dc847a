/// Takes CSV apart as RFC 4180 has it.
enum CSVRows {
  static func rows(_ bytes: [UInt8]) -> [[String]] {
    var rows: [[String]] = [[]]
    var cell: [UInt8] = []
    var isQuoted = false
    var place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    func end() {
      let text = String(decoding: cell, as: UTF8.self)
      rows[rows.count - 1].append(text)
      cell = []
    }
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if isQuoted {
        if byte != 0x22 {
          cell.append(byte)
        } else if place < bytes.count, bytes[place] == 0x22 {
          cell.append(byte)
          place += 1
        } else {
          isQuoted = false
        }
      } else {
        switch byte {
        case 0x22: isQuoted = true
        case 0x2C: end()
        case 0x0D: break
        case 0x0A:
          end()
          rows.append([])
        default: cell.append(byte)
        }
      }
    }
    return rows.filter { !$0.isEmpty }
  }
}
