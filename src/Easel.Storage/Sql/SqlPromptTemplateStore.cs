using System.Data;
using Easel.Core.Templates;

namespace Easel.Storage.Sql;

/// <summary>Prompt templates in the database.</summary>
public sealed class SqlPromptTemplateStore(SqlDatabase database) : IPromptTemplateStore
{
    private static readonly LimitedTable Table = new("prompt_templates", "owner", $"{PromptTemplateRow.Columns}, search");

    public ValueTask<bool> TryAddAsync(PromptTemplate template, int most, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(template);
        return database.TransactAsync(
            session => Table.TryAddAsync(session, template.Owner, PromptTemplateRow.Of(template), most),
            cancellationToken
        );
    }

    public async ValueTask<PromptTemplate?> FindAsync(string id, CancellationToken cancellationToken) =>
        database.Exists ? await database.ReadAsync(session => FindAsync(session, id), cancellationToken) : null;

    public async ValueTask<IReadOnlyList<PromptTemplate>> ListAsync(PromptTemplateQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (!database.Exists)
            return [];
        // Each narrows what the owner may see, and none widens it.
        var ifCategory = query.Category is null ? "" : "AND category = @Category";
        var ifPublic = query.IsPublic is null ? "" : "AND is_public = @IsPublic";
        var ifSearch = query.Search is null ? "" : @"AND search LIKE @pattern ESCAPE '\'";
        var rows = await database.ReadAsync(
            session =>
                session.QueryAsync<PromptTemplateRow>(
                    $"""
                    SELECT {PromptTemplateRow.Columns} FROM prompt_templates
                    WHERE (owner = @Owner OR is_public) {ifCategory} {ifPublic} {ifSearch}
                    ORDER BY usage_count DESC, created_at DESC, id LIMIT @Limit
                    """,
                    new
                    {
                        query.Owner,
                        query.Category,
                        query.IsPublic,
                        pattern = query.Search is null ? null : SearchText.Pattern(query.Search),
                        query.Limit,
                    }
                ),
            cancellationToken
        );
        return [.. rows.Select(row => row.ToTemplate())];
    }

    public ValueTask<PromptTemplate?> UpdateAsync(
        string owner,
        string id,
        Func<PromptTemplate, PromptTemplate> change,
        CancellationToken cancellationToken
    ) =>
        database.TransactAsync(
            async session =>
            {
                if (await FindAsync(session, id) is not { } template || !string.Equals(template.Owner, owner, StringComparison.Ordinal))
                    return null;
                var changed = change(template);
                await session.ExecuteAsync(
                    """
                    UPDATE prompt_templates SET name = @Name, description = @Description, category = @Category, prompt = @Prompt,
                        variables = @Variables, settings = @Settings, is_public = @IsPublic, updated_at = @UpdatedAt, search = @Search
                    WHERE id = @Id
                    """,
                    PromptTemplateRow.Of(changed)
                );
                return changed;
            },
            cancellationToken
        );

    public async ValueTask<bool> DeleteAsync(string owner, string id, CancellationToken cancellationToken) =>
        database.Exists
        && await database.TransactAsync(IsolationLevel.ReadCommitted, session => Table.DeleteAsync(session, owner, id), cancellationToken);

    public async ValueTask CountUseAsync(string id, CancellationToken cancellationToken) =>
        await database.TransactAsync(
            IsolationLevel.ReadCommitted,
            session => session.ExecuteAsync("UPDATE prompt_templates SET usage_count = usage_count + 1 WHERE id = @id", new { id }),
            cancellationToken
        );

    private static async Task<PromptTemplate?> FindAsync(SqlSession session, string id) =>
        (
            await session.FindAsync<PromptTemplateRow>(
                $"SELECT {PromptTemplateRow.Columns} FROM prompt_templates WHERE id = @id",
                new { id }
            )
        )?.ToTemplate();
}
