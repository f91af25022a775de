using Easel.Client;
using Easel.Server.Access.Administration;

namespace Easel.Cli.Services;

/// <summary>Who administers the keys: the server that was named, or this process over the data folder of this machine.</summary>
internal sealed class KeyService : IAsyncDisposable
{
    private readonly KeyAdministration? _own;

    private KeyService(EaselClientOptions options, KeyAdministration? own)
    {
        _own = own;
        Client = new EaselClient(options);
    }

    public EaselClient Client { get; }

    public static async Task<(KeyService? Service, Failure? Failure)> OpenAsync(
        ServiceChoice choice,
        string? dataFolder,
        CancellationToken cancellationToken
    )
    {
        var (options, failure) = choice.ToOptions();
        if (options is null)
            return (null, failure);
        if (choice.Url is not null && dataFolder is not null)
            return (null, Failure.Usage("--data-folder and a server's URL contradict each other."));
        if (choice.Url is not null)
            return (new KeyService(options, null), null);
        var own = await KeyAdministration.StartAsync(dataFolder is null ? [] : [$"--Easel:DataFolder={dataFolder}"], cancellationToken);
        return own is null
            ? (
                null,
                new Failure(
                    ExitCode.File,
                    "The keys of this machine cannot be opened; name a data folder with --data-folder, or a server with --server."
                )
            )
            : (new KeyService(choice.ToOptions(own.Address, own.Key).Options!, own), null);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_own is not null)
            await _own.DisposeAsync();
    }
}
