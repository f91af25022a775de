using Easel.Dialects.Documentation;
using Easel.Dialects.Endpoints;
using Easel.Server.Presets.Schemas;

namespace Easel.Server.Presets;

/// <summary><c>/v1/presets</c>, ours: the same templates that the SaaS API has, with what they draw with.</summary>
internal static class PresetRoutes
{
    private const string Path = "/v1/presets";
    private const string One = Path + "/{preset_id}";
    private const string Tag = "Presets";
    private const string NoSuchPreset = "No such preset of the caller's; another's that is public can be used, not changed.";
    private const string EveryProblem = "Every problem of the request, by name.";

    public static void MapPresets(this IEndpointRouteBuilder routes)
    {
        var presets = routes.Of<PresetEndpoints>();
        routes
            .MapGet(Path, presets.To(endpoints => endpoints.ListAsync))
            .AllowHead()
            .Documented("listPresets", Tag, "Ours. The caller's presets and the public ones, the most used first; at most 1000.")
            .TakesQuery(typeof(ListPresetsParameters))
            .Returns(Body.Json<ListPresetsResponse>(), "The presets.")
            .Fails(400, "A wrong parameter.");
        routes
            .MapPost(Path, presets.To(endpoints => endpoints.CreateAsync))
            .Documented("createPreset", Tag, "Ours. Keeps a prompt with `{{variables}}` and what it is drawn with.")
            .Takes(
                Body.Json<CreatePresetRequest>(),
                """{"name": "Sticker", "prompt": "a sticker of {{subject}}, white border", "settings": {"background": "transparent"}}"""
            )
            .Returns(Body.Json<Preset>(), "The preset.")
            .Fails(400, EveryProblem)
            .Fails(409, "The caller has as many as there may be.");
        routes
            .MapGet(One, presets.To(endpoints => endpoints.GetAsync))
            .AllowHead()
            .Documented("getPreset", Tag, "Ours. One of them.")
            .Returns(Body.Json<Preset>(), "The preset.")
            .Fails(404, NoSuchPreset);
        routes
            .MapPost(One, presets.To(endpoints => endpoints.ChangeAsync))
            .Documented("changePreset", Tag, "Ours. Changes what the body names.")
            .Takes(Body.Json<ChangePresetRequest>(), """{"public": true}""")
            .Returns(Body.Json<Preset>(), "The preset.")
            .Fails(400, EveryProblem)
            .Fails(404, NoSuchPreset);
        routes
            .MapDelete(One, presets.To(endpoints => endpoints.DeleteAsync))
            .Documented("deletePreset", Tag, "Ours. Deletes it.")
            .Returns(Body.Json<DeletedPreset>(), "That it is gone.")
            .Fails(404, NoSuchPreset);
        routes
            .MapPost(One + "/use", presets.To(endpoints => endpoints.UseAsync))
            .Documented("usePreset", Tag, "Ours. Fills in its variables, and counts the use.")
            .Takes(Body.Json<UsePresetRequest>(), """{"variables": {"subject": "a red fox"}}""")
            .Returns(Body.Json<UsedPreset>(), "The prompt and the settings.")
            .Fails(400, EveryProblem)
            .Fails(404, NoSuchPreset);
    }
}
