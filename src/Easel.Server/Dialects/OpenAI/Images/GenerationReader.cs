using Easel.Core;

namespace Easel.Server;

/// <summary>Reads the body of a generation strictly and finds all its problems at once: its form here, its sense by the road's own validator.</summary>
internal static class GenerationReader
{
    public static (ImagesCall Call, IReadOnlyList<OpenAIError> Problems) Read(JsonBody body, ModelCatalog catalog, string requestId)
    {
        var model = body.Read(GenerationParameters.Model);
        var family = OpenAIModelNames.RulesOf(model);
        var warnings = new List<ImageWarning>();
        var request = new GenerateRequest
        {
            Prompt = body.Read(GenerationParameters.Prompt) ?? "",
            NegativePrompt = body.Read(GenerationParameters.NegativePrompt) ?? "",
            Model = model,
            Count = Narrow(body.Read(GenerationParameters.Count)) ?? 1,
            Quality = body.Read(GenerationParameters.Quality),
            Format = body.Read(GenerationParameters.OutputFormat),
            Compression = Narrow(body.Read(GenerationParameters.OutputCompression)),
            Background = body.Read(GenerationParameters.Background),
            Size = body.Read(GenerationParameters.Size),
            PartialImages = Narrow(body.Read(GenerationParameters.PartialImages)) ?? 0,
            Seed = body.Read(GenerationParameters.Seed),
            Steps = Narrow(body.Read(GenerationParameters.Steps)),
            GuidanceScale = body.Read(GenerationParameters.GuidanceScale),
            Style = body.Read(GenerationParameters.Style),
            User = body.Read(GenerationParameters.User),
        };
        var stream = body.Read(GenerationParameters.Stream);
        var delivery = Delivery(body.Read(GenerationParameters.ResponseFormat), family, stream, warnings);
        body.Read(GenerationParameters.Moderation);
        body.RefuseUnknown(GenerationParameters.Names);
        var problems = Problems(body, request, family, catalog, requestId);
        if (!stream && request.PartialImages > 0)
        {
            request = request with { PartialImages = 0 };
            warnings.Add(new ImageWarning("unsupported_parameter", "partial_images", "'partial_images' needs 'stream'; no previews were drawn."));
        }

        return (new ImagesCall(request, stream, delivery, warnings), problems);
    }

    private static ImageDelivery Delivery(ImageDelivery? asked, FamilyRules family, bool stream, List<ImageWarning> warnings)
    {
        var delivery = asked ?? family.Delivery;
        if (!stream || delivery == ImageDelivery.Base64) return delivery;
        if (asked is not null) warnings.Add(new ImageWarning("unsupported_parameter", "response_format", "A stream carries its images as b64_json."));
        return ImageDelivery.Base64;
    }

    private static List<OpenAIError> Problems(JsonBody body, GenerateRequest request, FamilyRules family, ModelCatalog catalog, string requestId)
    {
        var card = catalog.Find(request.Model);
        // An unknown model has no card, so the rest of the request is held against the general rules.
        var found = RequestValidator.Validate(request, card ?? Nobody);
        if (body.Problems.Count == 0 && found.Count == 0 && card is not null && Keeps(request, family)) return [];

        var problems = new List<OpenAIError>(body.Problems);
        var named = problems.Select(problem => problem.Param).ToHashSet(StringComparer.Ordinal);
        void Add(OpenAIError problem)
        {
            if (named.Add(problem.Param)) problems.Add(problem);
        }

        if (card is null) Add(OpenAIError.From(ImageRoad.UnknownModel(Quote.Shorten(request.Model!)), requestId));
        foreach (var problem in found) Add(OpenAIError.From(problem, requestId));
        if (request.Prompt.Length > family.MaxPromptLength)
        {
            Add(OpenAIError.BadRequest(
                "string_above_max_length", "prompt", $"'prompt' has {request.Prompt.Length} characters; at most {family.MaxPromptLength} are allowed for {request.Model}."));
        }

        if (request.Count > family.MaxCount)
        {
            Add(OpenAIError.BadRequest("integer_out_of_range", "n", $"'n' is {request.Count}; {request.Model} draws {family.MaxCount}."));
        }

        return problems;
    }

    private static ModelCard Nobody { get; } = new() { Id = "The server", Name = "", Capabilities = new ModelCapabilities() };

    private static bool Keeps(GenerateRequest request, FamilyRules family) =>
        request.Prompt.Length <= family.MaxPromptLength && request.Count <= family.MaxCount;

    /// <summary>A number beyond 32 bits stays out of every range.</summary>
    private static int? Narrow(long? value) => value is { } number ? (int)Math.Clamp(number, int.MinValue, int.MaxValue) : null;
}
