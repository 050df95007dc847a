import KessanModel

/// The words behind a number that say its power of ten, as Japanese has them.
package enum JapaneseScale {
  /// 百万 for 6; empty where there is no word.
  package static func word(_ scale: Int) -> String {
    switch scale {
    case 3: "千"
    case 4: "万"
    case 6: "百万"
    case 8: "億"
    case 9: "十億"
    case 12: "兆"
    default: ""
    }
  }
}
