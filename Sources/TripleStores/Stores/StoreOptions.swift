/// How a store is reached.
public struct StoreOptions: Sendable {
  /// What kind of store it is; nil to find out.
  public var kind: StoreKind?
  /// Where queries go, where that cannot be told from the endpoint.
  public var queryAddress: String?
  /// Where updates go, where that cannot be told from the endpoint.
  public var updateAddress: String?
  /// Who asks.
  public var credentials: Credentials?
  /// Whether the password may go over `http:` to another machine unencrypted, where the store asks for it so.
  public var sendsPlainPassword = false
  /// The path of a file of certificates (PEM) to trust instead of the system's.
  public var authorities: String?
  /// How long the store may take.
  public var limits = TimeLimits()

  /// A store that is to be recognised, without a user.
  public init() {}
}
