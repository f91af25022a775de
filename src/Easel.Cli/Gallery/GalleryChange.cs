using System.CommandLine;
using Easel.Cli.Commands;
using Easel.Client;

namespace Easel.Cli.Gallery;

/// <summary>What the commands that do the same to several images have in common.</summary>
internal sealed class GalleryChange
{
    private readonly Argument<string[]> _ids = new("ids")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "The images' ids, as 'easel gallery' lists them.",
    };

    private readonly string _name;
    private readonly ServiceCommand _asking;

    public GalleryChange(Command command)
    {
        _name = command.Name;
        command.Arguments.Add(_ids);
        _asking = new ServiceCommand(command);
    }

    /// <param name="change">Gives how many there were.</param>
    /// <param name="refusal">Why nothing is done; null where nothing is in the way.</param>
    /// <returns>The exit code.</returns>
    public Task<int> RunAsync(
        ParseResult parsed,
        Func<EaselClient, IReadOnlyList<string>, CancellationToken, Task<int>> change,
        Failure? refusal = null
    ) =>
        _asking.RunAsync(
            parsed,
            null,
            async (client, json, cancellation) =>
            {
                if (refusal is not null)
                    return refusal;
                var (asked, changed) = (parsed.GetValue(_ids)!.Distinct(StringComparer.Ordinal).ToList(), 0);
                foreach (var some in asked.Chunk(GalleryPages.MostIds))
                    changed += await change(client, some, cancellation);
                GalleryTables.Show(_name, changed, json);
                return changed == asked.Count
                    ? null
                    : new Failure(ExitCode.Refused, $"{asked.Count - changed} of {asked.Count} images are not in your gallery.");
            }
        );
}
