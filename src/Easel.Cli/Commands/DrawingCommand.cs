using System.CommandLine;
using Easel.Cli.Drawings;
using Easel.Cli.Output;
using Easel.Cli.Parameters;
using Easel.Cli.Services;
using Easel.Cli.Terminal;
using Easel.Client;

namespace Easel.Cli.Commands;

/// <summary>What all commands that draw do: check everything, find the service, draw, save, tell.</summary>
internal sealed class DrawingCommand(ParseResult parsed, DrawingOptions options) : IDisposable
{
    private readonly Interruption _interruption = new();
    private ProgressLine? _progress;

    /// <param name="stem">What to call images that nobody named.</param>
    /// <param name="inputs">The images that go with the request, by their names.</param>
    /// <param name="make">The request out of its images and what was given for its parameters.</param>
    /// <param name="embed">Options of a server in this process.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(string stem, IEnumerable<string> inputs, Func<IReadOnlyList<ImageInput>, IParameterValues, Drawing> make, params IReadOnlyList<string> embed)
    {
        var report = new DrawingReport(options.Output.Json(parsed), write => Around(write));
        Failure? failure;
        try
        {
            failure = await DrawAsync(stem, inputs, make, report, embed);
        }
        catch (EaselException refusal)
        {
            failure = Failure.Of(refusal);
        }
        catch (OperationCanceledException) when (_interruption.Token.IsCancellationRequested)
        {
            failure = new Failure(_interruption.ExitCode, "Cancelled.");
        }

        _progress?.Dispose();
        return report.Finish(failure);
    }

    public void Dispose()
    {
        _progress?.Dispose();
        _interruption.Dispose();
    }

    private async Task<Failure?> DrawAsync(
        string stem, IEnumerable<string> inputs, Func<IReadOnlyList<ImageInput>, IParameterValues, Drawing> make, DrawingReport report, IReadOnlyList<string> embed)
    {
        var (given, failure) = options.Read(parsed);
        if (given is null) return failure;
        var output = options.Output.Of(parsed);
        if (output.IsStandardOutput && options.Output.Json(parsed)) return Failure.Usage("--json and -o - both want standard output.");
        var cancellation = _interruption.Token;
        var (images, unreadable) = await InputImages.OpenAsync(inputs, cancellation);
        if (unreadable is not null) return unreadable;
        var drawing = make(images, given);
        var (files, unwritable) = OutputFiles.Reserve(output, stem, Math.Clamp(drawing.Count, 1, 10));
        if (files is null) return unwritable;
        using (files)
        {
            if (!options.Output.Quiet(parsed)) _progress = ProgressLine.Start(drawing.Count);
            var (service, absent) = await ImageService.OpenAsync(options.Service.Of(parsed), embed, cancellation);
            if (service is null) return absent;
            await using (service)
            {
                report.Service = service.Name;
                await foreach (var happened in drawing.RunAsync(service.Client, options.Output.MayStream(parsed), cancellation))
                {
                    if (Take(happened, files, report) is { } unsaved) return unsaved;
                }
            }
        }

        return null;
    }

    private Failure? Take(DrawingEvent happened, OutputFiles files, DrawingReport report)
    {
        switch (happened)
        {
            case DrawnStep step: _progress?.Step(step.Step, step.Steps); break;
            case DrawnWarning warning: report.Warn(warning.Warning); break;
            case DrawnImage image:
                _progress?.EndImage();
                var (path, failure) = files.Save(image.Image, image.File.Span);
                if (failure is not null) return failure;
                report.Add(image, path);
                break;
        }

        return null;
    }

    private void Around(Action write)
    {
        if (_progress is null) write();
        else _progress.Around(write);
    }
}
