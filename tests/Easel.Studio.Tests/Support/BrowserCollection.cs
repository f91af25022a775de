namespace Easel.Studio.Tests.Support;

/// <summary>Tests that share the browser run one after the other: it and the server have two cores together on most machines.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<Chromium>
{
    public const string Name = "Browser";
}
