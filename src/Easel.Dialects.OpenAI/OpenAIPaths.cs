namespace Easel.Dialects.OpenAI;

/// <summary>Paths that more than one place must agree on.</summary>
internal static class OpenAIPaths
{
    public const string Generations = "/v1/images/generations";
    public const string Edits = "/v1/images/edits";
    public const string Variations = "/v1/images/variations";
    public const string Upscale = "/v1/images/upscale";

    public const string ImageTasks = "/v1/images/tasks";

    public const string Models = "/v1/models";
    public const string Files = "/v1/files";
    public const string Responses = "/v1/responses";
    public const string ChatCompletions = "/v1/chat/completions";
    public const string Moderations = "/v1/moderations";
    public const string Batches = "/v1/batches";
    public const string ImagesUsage = "/v1/organization/usage/images";
    public const string Costs = "/v1/organization/costs";
}
