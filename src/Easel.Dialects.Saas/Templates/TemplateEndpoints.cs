using Easel.Abstractions.Requests;
using Easel.Core.Templates;
using Easel.Dialects.Errors;
using Easel.Dialects.Saas.Bodies;
using Easel.Dialects.Saas.Errors;
using Easel.Dialects.Saas.Limits;
using Easel.Dialects.Saas.Schemas;

namespace Easel.Dialects.Saas.Templates;

/// <summary>Prompt templates: made, listed, changed, deleted and used.</summary>
internal sealed class TemplateEndpoints(
    IPromptTemplateStore templates,
    SaasBody bodies,
    SaasLimits limits,
    SaasOptions options,
    TimeProvider clock
)
{
    public const string Id = "templateId";

    /// <summary>Templates that a list holds at most, the most used of them.</summary>
    private const int MaxListed = 1000;

    /// <summary>Characters of a filled prompt.</summary>
    private const int MaxFilled = 100_000;

    public async Task CreateAsync(HttpContext context, CallerIdentity caller)
    {
        var (body, problems) = await bodies.ReadAsync(context, TemplateBody.ReadNew);
        if (body is null)
        {
            await ErrorResponse.WriteAsync(context, problems);
            return;
        }

        var now = clock.GetUtcNow();
        var template = body.ApplyTo(
            new PromptTemplate
            {
                Id = SaasId.OfRow(),
                Owner = caller.Owner,
                User = caller.User ?? caller.KeyId,
                Tenant = caller.Tenant,
                Name = "",
                Prompt = "",
                CreatedAt = now,
            },
            now
        );
        if (await templates.TryAddAsync(template, options.MaxTemplates, context.RequestAborted))
            await SaasJson.WriteAsync(context, "Template created successfully", SaasTemplate.Of(template, isOwn: true));
        else
            await ErrorResponse.WriteAsync(context, SaasError.TooMany("templates", options.MaxTemplates));
    }

    public async Task ListAsync(HttpContext context, CallerIdentity caller)
    {
        var issues = new Issues();
        var query = new PromptTemplateQuery(
            caller.Owner,
            QueryReader.Text(context, "category"),
            QueryReader.Flag(context, "isPublic", issues),
            QueryReader.Text(context, "search"),
            MaxListed
        );
        if (issues.Any)
        {
            await ErrorResponse.WriteAsync(context, issues.All);
            return;
        }

        var found = await templates.ListAsync(query, context.RequestAborted);
        await SaasJson.WriteAsync(
            context,
            "Templates retrieved successfully",
            found.Select(template => SaasTemplate.Of(template, IsOwn(template, caller))).ToList()
        );
    }

    public async Task UpdateAsync(HttpContext context, CallerIdentity caller)
    {
        var (body, problems) = await bodies.ReadAsync(context, TemplateBody.ReadChange);
        if (body is null)
        {
            await ErrorResponse.WriteAsync(context, problems);
            return;
        }

        var now = clock.GetUtcNow();
        var changed = await templates.UpdateAsync(
            caller.Owner,
            IdOf(context),
            template => body.ApplyTo(template, now),
            context.RequestAborted
        );
        if (changed is null)
            await RefuseAsync(context);
        else
            await SaasJson.WriteAsync(context, "Template updated successfully", SaasTemplate.Of(changed, isOwn: true));
    }

    public async Task DeleteAsync(HttpContext context, CallerIdentity caller)
    {
        if (await templates.DeleteAsync(caller.Owner, IdOf(context), context.RequestAborted))
            await SaasJson.WriteAsync(context, "Template deleted successfully");
        else
            await RefuseAsync(context);
    }

    public async Task UseAsync(HttpContext context, CallerIdentity caller)
    {
        if (limits.TakeTemplate(context, caller) is { } limited)
        {
            await ErrorResponse.WriteAsync(context, limited);
            return;
        }

        var (body, problems) = await bodies.ReadAsync(context, TemplateValues.Read);
        if (body is null)
        {
            await ErrorResponse.WriteAsync(context, problems);
            return;
        }

        var template = await templates.FindAsync(IdOf(context), context.RequestAborted);
        if (template is null || !(template.IsPublic || IsOwn(template, caller)))
        {
            await RefuseAsync(context);
            return;
        }

        if (TemplateText.Fill(template.Prompt, body.Variables, MaxFilled) is not { } prompt)
        {
            await ErrorResponse.WriteAsync(
                context,
                SaasError.Invalid("variables", $"The prompt would have more than {MaxFilled} characters with these values")
            );
            return;
        }

        await templates.CountUseAsync(template.Id, context.RequestAborted);
        var unfilled = TemplateText.Unfilled(template.Prompt, body.Variables);
        await SaasJson.WriteAsync(
            context,
            "Template used successfully",
            new SaasPrompt(prompt) { UnfilledVariables = unfilled.Count > 0 ? unfilled : null }
        );
    }

    /// <summary>There is none, or it is somebody else's.</summary>
    private async Task RefuseAsync(HttpContext context)
    {
        var isThere = await templates.FindAsync(IdOf(context), context.RequestAborted) is not null;
        await ErrorResponse.WriteAsync(context, isThere ? SaasError.TemplateDenied : SaasError.TemplateNotFound);
    }

    private static bool IsOwn(PromptTemplate template, CallerIdentity caller) =>
        string.Equals(template.Owner, caller.Owner, StringComparison.Ordinal);

    private static string IdOf(HttpContext context) => (string)context.Request.RouteValues[Id]!;
}
