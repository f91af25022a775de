using Easel.Client;
using Easel.Server.Hosting;

namespace Easel.Cli.Services;

/// <summary>The service that answers: one that was named, an Easel on this machine, or a server in this very process.</summary>
internal sealed class ImageService : IAsyncDisposable
{
    private readonly EmbeddedServer? _embedded;

    private ImageService(EaselClientOptions options, EmbeddedServer? embedded)
    {
        _embedded = embedded;
        Client = new EaselClient(options);
    }

    public EaselClient Client { get; }

    public bool IsInProcess => _embedded is not null;

    /// <summary>For a person and for scripts.</summary>
    public string Name => !IsInProcess ? Client.BaseUrl.AbsoluteUri.TrimEnd('/') : "in-process";

    /// <summary>It takes what only Easel takes, and draws previews for nothing.</summary>
    public async ValueTask<bool> IsEaselAsync(CancellationToken cancellationToken) =>
        IsInProcess || await Neighbour.IsEaselAsync(Client.BaseUrl, cancellationToken);

    /// <param name="embed">Options of a server in this process; null when there must be another.</param>
    public static async Task<(ImageService? Service, Failure? Failure)> OpenAsync(
        ServiceChoice choice,
        IReadOnlyList<string>? embed,
        CancellationToken cancellationToken
    )
    {
        var (options, failure) = choice.ToOptions();
        if (options is null)
            return (null, failure);
        if (choice is { InProcess: true, Url: not null })
            return (null, Failure.Usage("--local and a server's URL contradict each other."));
        if (
            !choice.InProcess
            && (choice.Url is not null || embed is null || await Neighbour.IsEaselAsync(options.BaseUrl, cancellationToken))
        )
            return (new ImageService(options, null), null);
        if (embed is null)
            return (null, Failure.Usage("This needs a server: --local does not do."));

        var embedded = await EmbeddedServer.StartAsync(embed, cancellationToken);
        if (embedded is null)
            return (
                null,
                new Failure(ExitCode.NoServer, "Nothing can be drawn in this process; name a server with --server or EASEL_URL.")
            );
        return (new ImageService(choice.ToOptions(embedded.Address, embedded.Key).Options!, embedded), null);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_embedded is not null)
            await _embedded.DisposeAsync();
    }
}
