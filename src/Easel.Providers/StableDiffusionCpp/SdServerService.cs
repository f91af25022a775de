using Easel.Providers.Services;

namespace Easel.Providers.StableDiffusionCpp;

/// <summary>stable-diffusion.cpp's own server, by its jobs.</summary>
internal static class SdServerService
{
    public static ServiceType Type { get; } =
        new("sd-server", "StableDiffusionCpp", context => new SdServerAdapter(context))
        {
            BaseUrl = new Uri("http://localhost:1234/"),
            Key = KeyUse.Optional,
            OwnedBy = "local",
        };
}
