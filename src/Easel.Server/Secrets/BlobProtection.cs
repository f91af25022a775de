using Easel.Storage.Blobs;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace Easel.Server.Secrets;

/// <summary>ASP.NET Core's Data Protection, whose keys are kept where all other contents are. They are read, and the first is made, when
/// they are needed.</summary>
internal sealed class BlobProtection(IBlobStore blobs) : IDataProtectionProvider
{
    private const string Application = "Easel";

    private readonly Lazy<IDataProtectionProvider> _provider = new(() =>
        new ServiceCollection()
            .AddDataProtection()
            .SetApplicationName(Application)
            .Services.Configure<KeyManagementOptions>(options => options.XmlRepository = new BlobKeyRing(blobs))
            .BuildServiceProvider()
            .GetRequiredService<IDataProtectionProvider>()
    );

    public IDataProtector CreateProtector(string purpose) => _provider.Value.CreateProtector(purpose);
}
