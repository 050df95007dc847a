/// Spells numbers in plain notation without making strings.
package struct DigitBuffer {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// Sets the buffer to the number `mantissa × 10^exponent`.
  package mutating func set(_ mantissa: Int64, exponent: Int) {
    bytes.removeAll(keepingCapacity: true)
    var rest = mantissa.magnitude
    repeat {
      bytes.append(0x30 + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    if exponent < 0 {
      while bytes.count <= -exponent { bytes.append(0x30) }
      var dropped = 0
      while dropped < -exponent, bytes[dropped] == 0x30 { dropped += 1 }
      if dropped == -exponent {
        bytes.removeFirst(dropped)
      } else {
        bytes.insert(0x2E, at: -exponent)
        bytes.removeFirst(dropped)
      }
    }
    if mantissa < 0 { bytes.append(0x2D) }
    bytes.reverse()
    if exponent > 0, mantissa != 0 { bytes.append(contentsOf: repeatElement(0x30, count: exponent)) }
  }
}
