using Easel.Core.Assets;
using Easel.Server.Hosting;
using Easel.Storage.FileSystem;

namespace Easel.Server.Assets;

/// <summary>Images by URL: what the host adds and maps.</summary>
internal static class AssetServices
{
    public static IServiceCollection AddAssets(this IServiceCollection services, EaselOptions options, ServerData data) => services
        .AddSingleton(data)
        .AddSingleton(data.Folder)
        .AddSingleton(new AssetSigner(data.SigningSecret))
        .AddSingleton<IAssetStore>(provider => new FileAssetStore(data.Folder, provider.GetRequiredService<TimeProvider>(), options.AssetQuotaBytes))
        .AddSingleton<IExpiringStore>(provider => provider.GetRequiredService<IAssetStore>())
        .AddSingleton<PublicAddress>()
        .AddSingleton<AssetLinks>()
        .AddSingleton<AssetEndpoint>()
        .AddHostedService<ExpirySweep>();

    public static void MapAssets(this WebApplication app) =>
        app.MapMethods(Routes.Assets + "/{name}", [HttpMethods.Get, HttpMethods.Head], app.Services.GetRequiredService<AssetEndpoint>().HandleAsync);
}
