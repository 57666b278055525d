/// Who asks; the password is sent to the store's own address only, and stands in no message.
public struct Credentials: Hashable, Sendable {
  /// The name of the user, without a colon.
  public var user: String
  /// The password.
  public var password: String

  /// A user and the password.
  public init(user: String, password: String) {
    self.user = user
    self.password = password
  }
}
