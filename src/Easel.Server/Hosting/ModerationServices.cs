using Easel.Core.Moderation;

namespace Easel.Server.Hosting;

/// <summary>Whether prompts are judged before they are drawn.</summary>
internal enum ModerationMode
{
    /// <summary>Only when other machines can reach the server.</summary>
    Auto,
    Off,
    On,
}

/// <summary>Registers the moderators that the options ask for, the word list first: it is the quicker one.</summary>
internal static class ModerationServices
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    public static IServiceCollection AddModeration(this IServiceCollection services, EaselOptions options)
    {
        if (!IsOn(options))
            return services;
        services.AddSingleton<IModerator>(new WordListModerator(options.ModerationWords ?? BlockedWords.BuiltIn()));
        if (options.ModerationUrl is { } url)
        {
            services.AddSingleton<IModerator>(_ => new EndpointModerator(Client(), url, options.ModerationKey));
        }

        return services;
    }

    private static bool IsOn(EaselOptions options) =>
        options.Moderation switch
        {
            ModerationMode.Off => false,
            ModerationMode.On => true,
            _ => options.ModerationUrl is not null || options.ModerationWords is not null || !options.OnLoopback,
        };

    private static HttpClient Client() =>
        new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) }) { Timeout = Timeout };
}
