using Easel.Core.Access.Keys;
using Easel.Server.Hosting;

namespace Easel.Server.Access;

/// <summary>Before anything listens: a server that other machines can reach needs somebody who may in.</summary>
internal static class AccessCheck
{
    /// <summary>A sentence for each address that other machines can reach, when there is no key; empty when all is well.</summary>
    public static async Task<IReadOnlyList<string>> ProblemsAsync(WebApplication app, CancellationToken cancellationToken)
    {
        var options = app.Services.GetRequiredService<EaselOptions>();
        if (options.Listening.OnLoopback || options.Access.IsConfigured)
            return [];
        if (await app.Services.GetRequiredService<IAccessKeyStore>().AnyAsync(cancellationToken))
            return [];
        return
        [
            .. options
                .Listening.Urls.Where(url => !ListenAddress.IsLoopback(url))
                .Select(url =>
                    $"Easel:Urls has '{url}', which other machines can reach, and there is no access key; create one with 'easel keys create', set one in Easel:AccessKeys, or listen on localhost."
                ),
        ];
    }
}
