using Easel.Core.Access.Keys;
using Easel.Dialects.Access;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;
using Easel.Server.Administration;

namespace Easel.Server.Access.Administration;

/// <summary>The administration of access keys over HTTP.</summary>
internal sealed class KeyEndpoints(AccessKeyService keys, LatestTime time)
{
    private const int DefaultLimit = 20;
    private const int MaxLimit = 100;

    public Task CreateAsync(HttpContext context) =>
        AdministrationBody.ReadAsync(
            context,
            async body =>
            {
                var wanted = new KeyBody(body).ToNew();
                var (key, secret, problems) = await keys.CreateAsync(
                    wanted,
                    Caller.Of(context),
                    context.RequestAborted,
                    onlyCheck: body.Problems.Count > 0
                );
                await RespondAsync(context, key, AdministrationBody.Problems(context, body, problems), secret);
            }
        );

    public async Task ListAsync(HttpContext context)
    {
        var (tenant, user, includeRevoked) = ((string?)null, (string?)null, false);
        var page = new PageQuery(
            context.Request.Query,
            DefaultLimit,
            MaxLimit,
            (name, value) =>
            {
                switch (name)
                {
                    case "tenant":
                        tenant = value;
                        return true;
                    case "user":
                        user = value;
                        return true;
                    case "include_revoked" when bool.TryParse(value, out includeRevoked):
                        return true;
                    default:
                        return false;
                }
            }
        );
        var by = Caller.Of(context);
        var after = page.After is { } id ? await keys.FindAsync(id, by, context.RequestAborted) : null;
        if (page.After is not null && after is null)
            page.AddUnknownAfter("access key");
        if (page.Problems.Count > 0)
        {
            await ErrorResponse.WriteAsync(context, page.Problems);
            return;
        }

        var query = new AccessKeyQuery(page.Limit, page.NewestFirst, after, tenant, user, includeRevoked);
        var found = await keys.ListAsync(query, by, context.RequestAborted);
        var now = time.Now();
        await JsonResponse.WriteAsync(
            context,
            json => PageQuery.Write(json, found.Items, (writer, key) => KeyView.Write(writer, key, now), key => key.Id, found.HasMore)
        );
    }

    public async Task GetAsync(HttpContext context) =>
        await RespondAsync(context, await keys.FindAsync(IdOf(context), Caller.Of(context), context.RequestAborted), []);

    public Task ChangeAsync(HttpContext context) =>
        AdministrationBody.ReadAsync(
            context,
            async body =>
            {
                var change = new KeyBody(body).ToChange();
                var (key, problems) = await keys.ChangeAsync(
                    IdOf(context),
                    Caller.Of(context),
                    change,
                    context.RequestAborted,
                    onlyCheck: body.Problems.Count > 0
                );
                await RespondAsync(context, key, AdministrationBody.Problems(context, body, problems));
            }
        );

    public Task RotateAsync(HttpContext context) =>
        AdministrationBody.ReadGraceAsync(
            context,
            AccessKeyService.DefaultGrace,
            async grace =>
            {
                var (key, secret, problems) = await keys.RotateAsync(IdOf(context), Caller.Of(context), grace, context.RequestAborted);
                await RespondAsync(context, key, [.. problems.Select(problem => ApiError.From(problem, context.TraceIdentifier))], secret);
            }
        );

    public async Task RevokeAsync(HttpContext context) =>
        await RespondAsync(context, await keys.RevokeAsync(IdOf(context), Caller.Of(context), context.RequestAborted), []);

    /// <summary>Revokes, and answers as OpenAI's API does when a key is deleted.</summary>
    public async Task DeleteAsync(HttpContext context)
    {
        if (await keys.RevokeAsync(IdOf(context), Caller.Of(context), context.RequestAborted) is not { } key)
        {
            await ErrorResponse.WriteAsync(context, NoSuchKey(context));
            return;
        }

        await JsonResponse.WriteAsync(
            context,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("id"u8, key.Id);
                json.WriteString("object"u8, "access_key.deleted"u8);
                json.WriteBoolean("deleted"u8, true);
                json.WriteEndObject();
            }
        );
    }

    private Task RespondAsync(HttpContext context, AccessKey? key, IReadOnlyList<ApiError> problems, string? secret = null)
    {
        if (problems.Count > 0)
            return ErrorResponse.WriteAsync(context, problems);
        if (key is null)
            return ErrorResponse.WriteAsync(context, NoSuchKey(context));
        if (secret is not null)
            context.Response.Headers.CacheControl = "no-store";
        var now = time.Now();
        return JsonResponse.WriteAsync(context, json => KeyView.Write(json, key, now, secret));
    }

    private static ApiError NoSuchKey(HttpContext context) =>
        new(
            StatusCodes.Status404NotFound,
            "invalid_request_error",
            "access_key_not_found",
            "id",
            $"No such access key: {Quote.Shorten(IdOf(context))}"
        );

    private static string IdOf(HttpContext context) => (string)context.Request.RouteValues["key_id"]!;
}
