using Easel.Providers.Http;
using Easel.Providers.Services;

namespace Easel.Providers.BlackForestLabs;

/// <summary>Black Forest Labs' own API. Its work is polled at hosts that differ by region; the key goes to theirs alone.</summary>
internal static class BlackForestLabsService
{
    public static ServiceType Type { get; } =
        new("bfl", "BlackForestLabs", context => new BlackForestLabsAdapter(context))
        {
            BaseUrl = new Uri("https://api.bfl.ai/v1/"),
            DefaultPath = "/v1",
            KeyHeader = new KeyHeader("x-key"),
            KeyHosts = ["*.bfl.ai"],
            KeyVariable = "BFL_API_KEY",
            OwnedBy = "black-forest-labs",
        };
}
