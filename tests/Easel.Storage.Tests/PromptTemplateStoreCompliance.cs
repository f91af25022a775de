using Easel.Core.Templates;

namespace Easel.Storage.Tests;

/// <summary>What every <see cref="IPromptTemplateStore"/> does. Two of them over the same data are two servers.</summary>
public abstract class PromptTemplateStoreCompliance
{
    private const int Most = 100;

    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1_767_225_600);

    private protected abstract IPromptTemplateStore Open();

    [Fact]
    public async Task What_was_added_is_found_as_it_was()
    {
        var template = Template("a") with
        {
            Description = "Ø, 漢字 and 🎨",
            Category = "' OR 1=1; --",
            Prompt = "{{what}}\n\"quoted\"",
            Variables = new Dictionary<string, string> { ["what"] = "a thing", ["'"] = "{{what}}" },
            Settings = """{"style": "flat"}""",
            User = "someone",
            Tenant = "acme",
        };

        (await Open().TryAddAsync(template, Most, default)).ShouldBeTrue();

        var found = (await Open().FindAsync("a", default)).ShouldNotBeNull();
        found.ShouldBe(template with { Variables = found.Variables });
        found.Variables.ShouldBe(template.Variables);
        (await Open().FindAsync("b", default)).ShouldBeNull();
    }

    [Fact]
    public async Task An_owner_sees_the_own_ones_and_the_public_ones_whatever_narrows_the_list()
    {
        var store = Open();
        await AddAsync(store, Template("mine") with { Name = "A fox", Category = "animals" });
        await AddAsync(store, Template("theirs", "you") with { Name = "A fox of yours", Category = "animals" });
        await AddAsync(store, Template("shared", "you") with { Name = "Houses", Description = "also of a FOX", IsPublic = true });

        (await IdsAsync(store)).ShouldBe(["mine", "shared"], ignoreOrder: true);
        (await IdsAsync(store, search: "fox")).ShouldBe(["mine", "shared"], ignoreOrder: true);
        (await IdsAsync(store, category: "animals")).ShouldBe(["mine"]);
        (await IdsAsync(store, isPublic: true)).ShouldBe(["shared"]);
        (await IdsAsync(store, isPublic: false)).ShouldBe(["mine"]);
        (await IdsAsync(store, search: "fox", isPublic: true)).ShouldBe(["shared"]);
        (await IdsAsync(store, "you")).ShouldBe(["theirs", "shared"], ignoreOrder: true);
        (await IdsAsync(store, "nobody", search: "fox")).ShouldBe(["shared"]);
    }

    [Theory]
    [InlineData("100%", "100%")]
    [InlineData("under_score", "r_s")]
    [InlineData(@"back\slash", @"k\s")]
    [InlineData("Ärger", "ärger")]
    [InlineData("it's", "T'S")]
    public async Task What_is_searched_is_taken_as_it_is_in_whatever_case(string name, string search)
    {
        var store = Open();
        await AddAsync(store, Template("a") with { Name = name });
        await AddAsync(store, Template("b") with { Name = "1000 under score backslash" });

        (await IdsAsync(store, search: search)).ShouldBe(["a"]);
    }

    [Fact]
    public async Task The_most_used_come_first_and_of_those_the_newest()
    {
        var store = Open();
        foreach (var (id, at) in new[] { ("a", 0), ("b", 1), ("c", 2) })
            await AddAsync(store, Template(id) with { CreatedAt = Now.AddTicks(at) });
        await Task.WhenAll(Enumerable.Range(0, 10).Select(async _ => await store.CountUseAsync("b", default)));

        (await IdsAsync(store)).ShouldBe(["b", "c", "a"]);
        (await store.FindAsync("b", default)).ShouldNotBeNull().UsageCount.ShouldBe(10);
        (await store.ListAsync(new PromptTemplateQuery("me", null, null, null, 2), default)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Only_its_owner_changes_and_deletes_a_template()
    {
        var store = Open();
        await AddAsync(store, Template("a") with { IsPublic = true });
        await store.CountUseAsync("a", default);

        (await store.UpdateAsync("you", "a", Renamed, default)).ShouldBeNull();
        (await store.DeleteAsync("you", "a", default)).ShouldBeFalse();
        (await store.UpdateAsync("me", "b", Renamed, default)).ShouldBeNull();
        var changed = (await store.UpdateAsync("me", "a", Renamed, default)).ShouldNotBeNull();

        changed.Name.ShouldBe("renamed");
        (await Open().FindAsync("a", default)).ShouldBe(changed);
        changed.UsageCount.ShouldBe(1);
        (await IdsAsync(store, search: "RENAMED")).ShouldBe(["a"]);
        (await store.DeleteAsync("me", "a", default)).ShouldBeTrue();
        (await store.DeleteAsync("me", "a", default)).ShouldBeFalse();
        (await store.FindAsync("a", default)).ShouldBeNull();
    }

    [Fact]
    public async Task An_owner_has_no_more_than_allowed_not_even_by_many_at_once()
    {
        var store = Open();

        var added = await Task.WhenAll(Enumerable.Range(0, 10).Select(async i => await store.TryAddAsync(Template($"{i}"), 3, default)));

        added.Count(isAdded => isAdded).ShouldBe(3);
        (await store.TryAddAsync(Template("another", "you"), 3, default)).ShouldBeTrue();
    }

    private static PromptTemplate Template(string id, string owner = "me") =>
        new()
        {
            Id = id,
            Owner = owner,
            Name = "name",
            Prompt = "prompt",
            CreatedAt = Now,
            UpdatedAt = Now,
        };

    private static PromptTemplate Renamed(PromptTemplate template) => template with { Name = "renamed", UpdatedAt = Now.AddHours(1) };

    private static async Task AddAsync(IPromptTemplateStore store, PromptTemplate template) =>
        (await store.TryAddAsync(template, Most, default)).ShouldBeTrue();

    private static async Task<string[]> IdsAsync(
        IPromptTemplateStore store,
        string owner = "me",
        string? category = null,
        bool? isPublic = null,
        string? search = null
    ) =>
        [
            .. (await store.ListAsync(new PromptTemplateQuery(owner, category, isPublic, search, Most), default)).Select(template =>
                template.Id
            ),
        ];
}
