using System.Security.Cryptography;
using Easel.Core.Templates;
using Easel.Dialects.Access;
using Easel.Dialects.Errors;
using Easel.Dialects.Json;
using Easel.Server.Hosting;

namespace Easel.Server.Presets;

/// <summary>Presets: made, listed, changed, deleted and used.</summary>
internal sealed class PresetEndpoints(IPromptTemplateStore templates, EaselOptions options, TimeProvider clock)
{
    private const string Prefix = "preset_";
    private const int MaxListed = 1000;

    /// <summary>Characters of a filled prompt, as a request may have.</summary>
    private const int MaxFilled = 32_000;

    public async Task ListAsync(HttpContext context)
    {
        var problems = new List<ApiError>();
        var query = new PromptTemplateQuery(Caller.OwnerOf(context), null, null, null, MaxListed);
        foreach (var (name, value) in context.Request.Query)
        {
            if (name is "category")
                query = query with { Category = value.ToString() };
            else if (name is "search")
                query = query with { Search = value.ToString() };
            else
                problems.Add(ApiError.BadRequest("unknown_parameter", Quote.Shorten(name), $"Unknown parameter: {Quote.Text(name)}."));
        }

        if (problems.Count > 0)
        {
            await ErrorResponse.WriteAsync(context, problems);
            return;
        }

        var found = await templates.ListAsync(query, context.RequestAborted);
        var owner = Caller.OwnerOf(context);
        await JsonResponse.WriteAsync(
            context,
            json => PageQuery.Write(json, found, (writer, one) => PresetJson.Write(writer, one, owner), one => one.Id, hasMore: false)
        );
    }

    public async Task CreateAsync(HttpContext context)
    {
        if (await BodyReader.ReadAsync(context, body => new PresetBody(body).Change(isNew: true), PresetBody.Names) is not { } change)
            return;
        var (caller, now) = (Caller.Of(context), clock.GetUtcNow());
        var template = change(
            new PromptTemplate
            {
                Id = Prefix + RandomNumberGenerator.GetHexString(24, lowercase: true),
                Owner = Caller.OwnerOf(context),
                User = caller.User ?? caller.KeyId,
                Tenant = caller.Tenant,
                Name = "",
                Prompt = "",
                CreatedAt = now,
                UpdatedAt = now,
            }
        );
        if (await templates.TryAddAsync(template, options.Saas.MaxTemplates, context.RequestAborted))
            await RespondAsync(context, template);
        else
            await ErrorResponse.WriteAsync(context, TooMany);
    }

    public async Task GetAsync(HttpContext context)
    {
        if (await FindAsync(context) is { } template)
            await RespondAsync(context, template);
    }

    public async Task ChangeAsync(HttpContext context)
    {
        if (await BodyReader.ReadAsync(context, body => new PresetBody(body).Change(isNew: false), PresetBody.Names) is not { } change)
            return;
        var now = clock.GetUtcNow();
        var changed = await templates.UpdateAsync(
            Caller.OwnerOf(context),
            IdOf(context),
            template => change(template) with { UpdatedAt = now },
            context.RequestAborted
        );
        if (changed is null)
            await ErrorResponse.WriteAsync(context, NoSuchPreset(IdOf(context)));
        else
            await RespondAsync(context, changed);
    }

    public async Task DeleteAsync(HttpContext context)
    {
        var id = IdOf(context);
        if (!await templates.DeleteAsync(Caller.OwnerOf(context), id, context.RequestAborted))
        {
            await ErrorResponse.WriteAsync(context, NoSuchPreset(id));
            return;
        }

        await JsonResponse.WriteAsync(
            context,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("id"u8, id);
                json.WriteString("object"u8, "preset.deleted"u8);
                json.WriteBoolean("deleted"u8, true);
                json.WriteEndObject();
            }
        );
    }

    public async Task UseAsync(HttpContext context)
    {
        var values = await BodyReader.ReadAsync(
            context,
            body => new PresetBody(body).Texts("variables") ?? new Dictionary<string, string>(StringComparer.Ordinal),
            "variables"
        );
        if (values is null || await FindAsync(context) is not { } template)
            return;
        if (TemplateText.Fill(template.Prompt, values, MaxFilled) is not { } prompt)
        {
            await ErrorResponse.WriteAsync(
                context,
                ApiError.BadRequest(
                    "string_above_max_length",
                    "variables",
                    $"The prompt would have more than {MaxFilled} characters with these values."
                )
            );
            return;
        }

        await templates.CountUseAsync(template.Id, context.RequestAborted);
        var unfilled = TemplateText.Unfilled(template.Prompt, values);
        await JsonResponse.WriteAsync(context, json => PresetJson.WriteUsed(json, template, prompt, unfilled));
    }

    /// <summary>One that the caller may use; null, and the caller told, when there is none.</summary>
    private async ValueTask<PromptTemplate?> FindAsync(HttpContext context)
    {
        var id = IdOf(context);
        var template = await templates.FindAsync(id, context.RequestAborted);
        if (template is not null && (template.IsPublic || string.Equals(template.Owner, Caller.OwnerOf(context), StringComparison.Ordinal)))
            return template;
        await ErrorResponse.WriteAsync(context, NoSuchPreset(id));
        return null;
    }

    private static Task RespondAsync(HttpContext context, PromptTemplate template) =>
        JsonResponse.WriteAsync(context, json => PresetJson.Write(json, template, Caller.OwnerOf(context)));

    private ApiError TooMany =>
        new(
            StatusCodes.Status409Conflict,
            "invalid_request_error",
            "too_many_presets",
            null,
            $"You have {options.Saas.MaxTemplates} presets, which is all there may be; delete one that you do not need."
        )
        {
            IsFinal = true,
        };

    private static ApiError NoSuchPreset(string id) =>
        new(
            StatusCodes.Status404NotFound,
            "invalid_request_error",
            "preset_not_found",
            "preset_id",
            $"No such preset of yours: {Quote.Shorten(id)}"
        );

    private static string IdOf(HttpContext context) => (string)context.Request.RouteValues["preset_id"]!;
}
