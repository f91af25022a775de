using Easel.Providers.Http;
using Easel.Providers.Services;

namespace Easel.Providers.Automatic1111;

/// <summary>AUTOMATIC1111's web UI, Forge and what else speaks its <c>sdapi</c>. The key is <c>user:password</c> in base64, as HTTP's basic
/// authentication has it.</summary>
internal static class WebUiService
{
    public static ServiceType Type { get; } =
        new("a1111", "Automatic1111", context => new WebUiAdapter(context))
        {
            BaseUrl = new Uri("http://localhost:7860/"),
            Key = KeyUse.Optional,
            KeyHeader = new KeyHeader("Authorization", "Basic "),
            OwnedBy = "local",
        };
}
