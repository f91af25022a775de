using System.Globalization;
using Easel.Dialects.Access;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;
using Easel.Dialects.OpenAI.Responses.Keeping;
using Easel.Dialects.OpenAI.Responses.Writing;
using Easel.Jobs;

namespace Easel.Dialects.OpenAI.Responses;

/// <summary><c>GET</c> and <c>DELETE /v1/responses/{id}</c>, <c>POST .../cancel</c>. Another key's response is not there.</summary>
internal sealed class ResponseEndpoints(ResponseStore responses, JobRunner runner, ResponseFollowers followers)
{
    public async Task GetAsync(HttpContext context)
    {
        var (startingAfter, stream, problems) = ReadQuery(context.Request.Query);
        if (problems.Count > 0)
        {
            await ErrorResponse.WriteAsync(context, problems);
            return;
        }

        using var response = await OpenAsync(context);
        if (response is null || await response.ReadAsync(context.RequestAborted) is not { } state)
            return;
        if (!stream)
            await followers.Follow(context, response).WriteAsync(state);
        else if (startingAfter is { } number && !state.IsImageLost && number >= ResponseEvent.Of(state).Count)
            await ErrorResponse.WriteAsync(context, ResponseErrors.NoSuchResponseEvent(number));
        else
            await followers.Follow(context, response).StreamAsync(startingAfter + 1 ?? 0);
    }

    /// <summary>Returns when the work has stopped. Cancelling twice is cancelling once.</summary>
    public async Task CancelAsync(HttpContext context)
    {
        using var response = await OpenAsync(context);
        if (response is null)
            return;
        var id = IdOf(context);
        if (
            await runner.CancelAsync(Caller.OwnerOf(context), id, context.RequestAborted) is
            { State: JobState.Completed or JobState.Failed } ended
        )
        {
            await ErrorResponse.WriteAsync(context, ApiError.AlreadyEnded(id, JobStates.NameOf(ended.State)));
            return;
        }

        var follower = followers.Follow(context, response);
        if (await follower.EndAsync() is { } state)
            await follower.WriteAsync(state);
        else
            await ErrorResponse.WriteAsync(context, ResponseErrors.NoSuchResponse(id));
    }

    /// <summary>Also while it is worked on, which stops then.</summary>
    public async Task DeleteAsync(HttpContext context)
    {
        using var response = await OpenAsync(context);
        if (response is null)
            return;
        var id = IdOf(context);
        await runner.DeleteAsync(Caller.OwnerOf(context), id, context.RequestAborted);
        await JsonResponse.WriteAsync(
            context,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("id"u8, id);
                json.WriteString("object"u8, "response.deleted"u8);
                json.WriteBoolean("deleted"u8, true);
                json.WriteEndObject();
            }
        );
    }

    /// <summary>The response that the path names; null when there is none, which is then answered.</summary>
    private async ValueTask<StoredResponse?> OpenAsync(HttpContext context)
    {
        var id = IdOf(context);
        var response = await responses.OpenAsync(Caller.OwnerOf(context), id, context.RequestAborted);
        if (response is null)
            await ErrorResponse.WriteAsync(context, ResponseErrors.NoSuchResponse(id));
        return response;
    }

    private static (int? StartingAfter, bool Stream, IReadOnlyList<ApiError> Problems) ReadQuery(IQueryCollection query)
    {
        var problems = new List<ApiError>();
        int? startingAfter = null;
        var stream = false;
        foreach (var (name, values) in query)
        {
            var value = values.ToString();
            switch (name)
            {
                case "stream" when bool.TryParse(value, out stream):
                    break;
                case "stream":
                    problems.Add(
                        ApiError.BadRequest(
                            "invalid_value",
                            name,
                            $"Invalid value for 'stream': {Quote.Text(value)}. It must be 'true' or 'false'."
                        )
                    );
                    break;
                case "starting_after" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number):
                    startingAfter = number;
                    break;
                case "starting_after":
                    problems.Add(
                        ApiError.BadRequest(
                            "invalid_value",
                            name,
                            $"Invalid value for 'starting_after': {Quote.Text(value)}. It must be the 'sequence_number' of an event."
                        )
                    );
                    break;
                // Nothing more could be included, and nothing is obfuscated; clients write a list as include, include[] or include[0].
                case var _ when name.StartsWith("include", StringComparison.Ordinal):
                    break;
                default:
                    problems.Add(ApiError.BadRequest("unknown_parameter", Quote.Shorten(name), $"Unknown parameter: {Quote.Text(name)}."));
                    break;
            }
        }

        if (startingAfter is not null && !stream)
            problems.Add(ApiError.BadRequest("invalid_value", "starting_after", "'starting_after' needs 'stream=true'."));
        return (startingAfter, stream, problems);
    }

    private static string IdOf(HttpContext context) => (string)context.Request.RouteValues["response_id"]!;
}
