using Easel.Storage.FileSystem;
using Microsoft.AspNetCore.DataProtection;

namespace Easel.Server.Secrets;

/// <summary>ASP.NET Core's Data Protection, whose keys are a folder of the data folder. They are read, and the first is made, when they are
/// needed.</summary>
internal sealed class DataFolderProtection(DataFolder data) : IDataProtectionProvider
{
    private const string Application = "Easel";

    private readonly Lazy<IDataProtectionProvider> _provider = new(() =>
        DataProtectionProvider.Create(new DirectoryInfo(data.KeysFolder), configuration => configuration.SetApplicationName(Application))
    );

    public IDataProtector CreateProtector(string purpose) => _provider.Value.CreateProtector(purpose);
}
