using Easel.Core.Access.Keys;

namespace Easel.Storage.Tests;

public sealed class InMemoryAccessKeyStoreTests : AccessKeyStoreCompliance
{
    private readonly InMemoryAccessKeyStore _store = new();

    private protected override IAccessKeyStore Open() => _store;
}
