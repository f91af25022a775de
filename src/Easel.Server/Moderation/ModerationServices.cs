using Easel.Core.Moderation;
using Easel.Diffusion.Safety;

namespace Easel.Server.Moderation;

/// <summary>Registers the moderators that the options ask for, the word list first: it is the quicker one.</summary>
internal static class ModerationServices
{
    private const string Client = "moderation";
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    /// <param name="onLoopback">Only this machine reaches the server, which then judges nothing unless it is told to.</param>
    public static IServiceCollection AddModeration(this IServiceCollection services, ModerationOptions options, bool onLoopback)
    {
        if (JudgesPictures(options, onLoopback))
        {
            services.AddSingleton(_ => new PictureCheck());
            services.AddSingleton<IPictureModerator, PictureCheckModerator>();
        }

        if (!IsOn(options, onLoopback))
            return services;
        services.AddSingleton<IModerator>(new WordListModerator(options.Words ?? BlockedWords.BuiltIn()));
        if (options.Url is { } url)
        {
            services.AddHttpClient(Client, client => client.Timeout = Timeout);
            services.AddSingleton<IModerator>(all =>
            {
                var clients = all.GetRequiredService<IHttpClientFactory>();
                return new EndpointModerator(() => clients.CreateClient(Client), url, options.Key);
            });
        }

        return services;
    }

    private static bool JudgesPictures(ModerationOptions options, bool onLoopback) =>
        options.Pictures switch
        {
            ModerationMode.Off => false,
            ModerationMode.On => true,
            _ => options.Mode != ModerationMode.Off && !onLoopback,
        };

    private static bool IsOn(ModerationOptions options, bool onLoopback) =>
        options.Mode switch
        {
            ModerationMode.Off => false,
            ModerationMode.On => true,
            _ => options.Url is not null || options.Words is not null || !onLoopback,
        };
}
