using System.CommandLine;
using Easel.Cli.Drawings;
using Easel.Cli.Output;
using Easel.Cli.Parameters;
using Easel.Cli.Services;
using Easel.Cli.Terminal;
using Easel.Client.Errors;
using Easel.Client.Images;
using Easel.Client.Inputs;

namespace Easel.Cli.Commands;

/// <summary>What all commands that draw do: check everything, find the service, draw, save, tell.</summary>
internal sealed class DrawingCommand(ParseResult parsed, DrawingOptions options) : IDisposable
{
    private const int Previews = 2;

    private static readonly EaselWarning PromptIsTheirs = new()
    {
        Code = "prompt_not_kept",
        Message =
            "Whether a server writes prompts into files is its operator's choice (Easel:PromptInMetadata); --keep-prompt works in this process.",
    };

    private readonly Interruption _interruption = new();
    private ProgressLine? _progress;
    private Previewer? _previewer;

    /// <summary>The file that is drawn again; null where nothing is.</summary>
    public ReadOnlyMemory<byte>? Original { get; init; }

    /// <summary>The API takes no URLs here.</summary>
    public bool FilesOnly { get; init; }

    /// <summary>The prompt goes into the file's metadata.</summary>
    public bool KeepsPrompt { get; init; }

    /// <param name="stem">What to call images that nobody named.</param>
    /// <param name="inputs">The images that go with the request, by their names.</param>
    /// <param name="make">The request out of its images and what was given for its parameters.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(
        string stem,
        IReadOnlyList<string> inputs,
        Func<IReadOnlyList<ImageInput>, IParameterValues, Drawing> make
    )
    {
        var report = new DrawingReport(options.Output.Json(parsed), Report) { Original = Original };
        Failure? failure;
        try
        {
            failure = await DrawAsync(stem, inputs, make, report);
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
        string stem,
        IReadOnlyList<string> inputs,
        Func<IReadOnlyList<ImageInput>, IParameterValues, Drawing> make,
        DrawingReport report
    )
    {
        var (given, failure) = options.Read(parsed);
        if (given is null)
            return failure;
        var output = options.Output.Of(parsed);
        if (output.IsStandardOutput && options.Output.Json(parsed))
            return Failure.Usage("--json and -o - both want standard output.");
        var cancellation = _interruption.Token;
        var (images, unreadable) = await InputImages.OpenAsync(inputs, cancellation);
        if (unreadable is not null)
            return unreadable;
        if (FilesOnly && images.Any(image => image.IsReference))
            return Failure.Usage("A variation takes a file: neither a URL nor the id of an uploaded file.");
        if (options.IsDryRun(parsed))
            return await PlanAsync(make(images, given), report, cancellation);
        var (files, unwritable) = OutputFiles.Reserve(output, stem, given.Integer(ApiParameters.Count));
        if (files is null)
            return unwritable;
        using (files)
        {
            StartShowing(output, files.Count);
            var (service, absent) = await ImageService.OpenAsync(
                options.Service.Of(parsed),
                KeepsPrompt ? ["--Easel:PromptInMetadata=true"] : [],
                cancellation
            );
            if (service is null)
                return absent;
            await using (service)
            {
                report.Service = service.Name;
                if (KeepsPrompt && Original is null && !service.IsInProcess)
                    report.Warn(PromptIsTheirs);
                if (await WantsPreviewsAsync(given, service, cancellation))
                    given = new Overlay(given, ApiParameters.PartialImages) { IntegerValue = Previews };
                await foreach (var happened in make(images, given).RunAsync(service.Client, options.Output.MayStream(parsed), cancellation))
                {
                    if (Take(happened, files, report) is { } unsaved)
                        return unsaved;
                }
            }
        }

        return null;
    }

    private async Task<Failure?> PlanAsync(Drawing drawing, DrawingReport report, CancellationToken cancellationToken)
    {
        var (service, absent) = await ImageService.OpenAsync(options.Service.Of(parsed), [], cancellationToken);
        if (service is null)
            return absent;
        await using (service)
        {
            // Another service would draw, and charge for it.
            if (!await service.IsEaselAsync(cancellationToken))
                return Failure.Usage($"{service.Name} is not Easel, and only Easel has dry runs.");
            report.Service = service.Name;
            report.Add(await drawing.PlanAsync(service.Client, cancellationToken));
            return null;
        }
    }

    private void StartShowing(OutputChoice output, int count)
    {
        if (options.Output.Quiet(parsed))
            return;
        if (!options.Output.Json(parsed) && !output.IsStandardOutput)
            _previewer = Previewer.Create(options.Output.Preview(parsed));
        _progress = ProgressLine.Start(count);
    }

    /// <summary>Other services may charge for previews, so that only Easel is asked for them unasked.</summary>
    private async ValueTask<bool> WantsPreviewsAsync(IParameterValues given, ImageService service, CancellationToken cancellationToken) =>
        _previewer is not null
        && (ApiParameters.PartialImages.Uses & options.Use) != Uses.None
        && given.Integer(ApiParameters.PartialImages) is null
        && options.Output.MayStream(parsed)
        && await service.IsEaselAsync(cancellationToken);

    private Failure? Take(DrawingEvent happened, OutputFiles files, DrawingReport report)
    {
        switch (happened)
        {
            case DrawnStep step:
                _progress?.Step(step.Step, step.Steps);
                break;
            case DrawnPreview preview:
                Around(() => _previewer?.Show(preview.File, stays: false));
                break;
            case DrawnWarning warning:
                report.Warn(warning.Warning);
                break;
            case DrawnImage image:
                _progress?.EndImage();
                var (path, failure) = files.Save(image.Image, image.File.Span);
                if (failure is not null)
                    return failure;
                Around(() => _previewer?.Show(image.File, stays: true));
                if (FormatChoice.Mismatch(path, image.File.Span) is { } mismatch)
                    report.Warn(mismatch);
                report.Add(image, path);
                break;
        }

        return null;
    }

    /// <summary>What is reported in between stands below the pictures.</summary>
    private void Report(Action write) =>
        Around(() =>
        {
            _previewer?.Settle();
            write();
        });

    private void Around(Action write)
    {
        if (_progress is null)
            write();
        else
            _progress.Around(write);
    }
}
