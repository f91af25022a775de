using Easel.Cli.Drawings;
using Easel.Cli.Output;
using Easel.Cli.Parameters;
using Easel.Client;
using Easel.Client.Errors;
using Easel.Client.Inputs;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Easel.Cli.Mcp;

/// <summary>A tool that draws. What goes wrong is the tool's answer, with what to change, for the agent to read.</summary>
internal sealed class ImageTool(string name, string title, string description, ToolSchema schema, ImageTool.Maker make)
{
    /// <summary>The request, and what to call its files when nobody names them.</summary>
    public delegate (Drawing Drawing, string Stem) Maker(IParameterValues arguments, IReadOnlyList<ImageInput> images, ImageInput? mask);

    private static readonly AgentPicture Pictures = new();

    /// <summary>The API takes no URLs here.</summary>
    public bool FilesOnly { get; init; }

    public Tool Description { get; } =
        new()
        {
            Name = name,
            Title = title,
            Description = description,
            InputSchema = schema.ToJson(),
            Annotations = new ToolAnnotations
            {
                Title = title,
                ReadOnlyHint = false,
                DestructiveHint = false,
                IdempotentHint = false,
                OpenWorldHint = true,
            },
        };

    public async Task<CallToolResult> CallAsync(
        RequestContext<CallToolRequestParams> call,
        LazyService services,
        CallerFolders folders,
        CancellationToken cancellationToken
    )
    {
        var arguments = new ToolArguments(
            schema,
            call.Params?.Arguments ?? new Dictionary<string, System.Text.Json.JsonElement>(StringComparer.Ordinal)
        );
        if (arguments.Problems() is { Count: > 0 } problems)
            return ToolResult.Refuse(string.Join('\n', problems));
        var allowed = await folders.GetAsync(call.Server, cancellationToken);
        var (images, mask, unreadable) = Open(arguments, allowed);
        if (FilesOnly && images.Any(image => image.IsReference))
            return ToolResult.Refuse("'image' must be a file here, not a URL.");
        if (unreadable is not null)
            return ToolResult.Refuse(unreadable);
        var (output, refused) = Output(arguments, allowed, folders.SavesUnasked);
        if (refused is not null)
            return ToolResult.Refuse(refused);
        var (given, contradiction) = output is null ? (arguments, null) : FormatChoice.Apply(output, arguments, "'output_format'");
        if (given is null)
            return ToolResult.Refuse($"'save_as': {contradiction}");
        var (drawing, stem) = make(given, images, mask);
        var (files, unwritable) = output is null ? (null, null) : OutputFiles.Reserve(output, stem, arguments.Integer(ApiParameters.Count));
        if (unwritable is not null)
            return ToolResult.Refuse(
                $"'save_as': {unwritable.Message.Replace("--force overwrites it", "'overwrite' true overwrites it", StringComparison.Ordinal)}"
            );
        using (files)
        {
            var (service, absent) = await services.GetAsync(cancellationToken);
            if (service is null)
                return ToolResult.Refuse(absent!.Message);
            try
            {
                return await DrawAsync(drawing, service.Client, files, arguments, new ToolProgress(call), cancellationToken);
            }
            catch (EaselException refusal)
            {
                return ToolResult.Refuse(refusal);
            }
        }
    }

    private static async Task<CallToolResult> DrawAsync(
        Drawing drawing,
        EaselClient client,
        OutputFiles? files,
        ToolArguments arguments,
        ToolProgress progress,
        CancellationToken cancellationToken
    )
    {
        var answer = new ToolResult();
        var side = (int)
            Math.Clamp(
                arguments.Integer(ToolParameters.PreviewSide) ?? ToolParameters.DefaultPreviewSide,
                0,
                ToolParameters.MaxPreviewSide
            );
        await foreach (var happened in drawing.RunAsync(client, mayStream: true, cancellationToken))
        {
            switch (happened)
            {
                case DrawnStep step:
                    await progress.StepAsync(step.Step, step.Steps, cancellationToken);
                    break;
                case DrawnWarning warning:
                    answer.Warn(warning.Warning);
                    break;
                case DrawnImage image:
                    var (path, unsaved) = files?.Save(image.Image, image.File.Span) ?? (null, null);
                    if (unsaved is not null)
                        return ToolResult.Refuse(unsaved.Message);
                    if (FormatChoice.Mismatch(path, image.File.Span) is { } mismatch)
                        answer.Warn(mismatch);
                    answer.Add(image, path, side > 0 ? Pictures.Make(image.File, side) : null);
                    break;
            }
        }

        return answer.ToResult();
    }

    private static (IReadOnlyList<ImageInput> Images, ImageInput? Mask, string? Problem) Open(
        ToolArguments arguments,
        AllowedFolders allowed
    )
    {
        var images = new List<ImageInput>();
        var named = arguments
            .Texts(ToolParameters.Image)
            .Select(image => (image, ToolParameters.Image.Name))
            .Concat(arguments.Texts(ToolParameters.References).Select(image => (image, ToolParameters.References.Name)));
        foreach (var (image, argument) in named)
        {
            var (input, problem) = Open(image, argument, allowed);
            if (input is null)
                return ([], null, problem);
            images.Add(input);
        }

        if (arguments.Text(ToolParameters.Mask) is not { } maskName)
            return (images, null, null);
        var (mask, unreadable) = Open(maskName, ToolParameters.Mask.Name, allowed);
        return (images, mask, unreadable);
    }

    private static (ImageInput? Input, string? Problem) Open(string image, string argument, AllowedFolders allowed)
    {
        if (Uri.TryCreate(image, UriKind.Absolute, out var url) && url.Scheme is "https" or "http" or "data")
            return (ImageInput.FromUrl(url), null);
        var (path, outside) = allowed.Resolve(image, argument);
        if (path is null)
            return (null, outside);
        try
        {
            // Read at once: the path may lead elsewhere a moment later.
            var (file, problem) = InputFile.ReadOrdinary(path);
            return file is null ? (null, $"'{argument}': '{image}' cannot be read: {problem}.") : (ImageInput.FromBytes(file), null);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return (null, $"'{argument}': '{image}' cannot be read: {unreadable.Message}");
        }
    }

    /// <summary>Null when no file is to be written.</summary>
    private static (OutputChoice? Output, string? Problem) Output(ToolArguments arguments, AllowedFolders allowed, bool unasked)
    {
        if (arguments.Text(ToolParameters.SaveAs) is not { } name)
            return (unasked ? new OutputChoice(allowed.Folders[0] + Path.DirectorySeparatorChar, false) : null, null);
        var (path, problem) = allowed.Resolve(name, ToolParameters.SaveAs.Name);
        return path is null ? (null, problem) : (new OutputChoice(path, arguments.Flag(ToolParameters.Overwrite) ?? false), null);
    }
}
