import Foundation
public import Testing

/// A test with this trait runs where its requirement is met. In CI (`CI=true`) it fails by name where it is not;
/// elsewhere it is skipped, and `Scripts/test` counts it as skipped.
public struct RequirementTrait: TestTrait, SuiteTrait {
  private let requirement: Requirement
  private let isCI: Bool

  public init(_ requirement: Requirement, isCI: Bool) {
    self.requirement = requirement
    self.isCI = isCI
  }

  /// A suite hands it on to its tests, so that each of them fails or is skipped by its own name.
  public var isRecursive: Bool { true }

  /// - Throws: ``UnmetRequirement`` in CI, which fails the test; elsewhere what makes the runner skip it.
  public func prepare(for test: Test) async throws {
    if requirement.isMet { return }
    if isCI { throw UnmetRequirement(test: test.name, absence: requirement.absence) }
    try await ConditionTrait.disabled(Comment(rawValue: requirement.absence)).prepare(for: test)
  }
}

/// A test that must run in CI and cannot.
public struct UnmetRequirement: Error, Equatable, CustomStringConvertible {
  public let test: String
  public let absence: String

  public var description: String { "\(test) must run in CI. \(absence)" }
}

extension Trait where Self == RequirementTrait {
  /// What the test needs of the machine.
  public static func requires(_ requirement: Requirement) -> Self {
    RequirementTrait(requirement, isCI: ProcessInfo.processInfo.environment["CI"] == "true")
  }
}
