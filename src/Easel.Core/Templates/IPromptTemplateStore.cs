namespace Easel.Core.Templates;

/// <summary>Prompt templates of all owners. Thread-safe.</summary>
public interface IPromptTemplateStore
{
    /// <summary>False, and nothing added, when the owner has <paramref name="most"/> already.</summary>
    ValueTask<bool> TryAddAsync(PromptTemplate template, int most, CancellationToken cancellationToken);

    /// <summary>Whosever it is; null when there is none.</summary>
    ValueTask<PromptTemplate?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>What the owner may use: the own ones and the public ones; the most used first, and of those the newest.</summary>
    ValueTask<IReadOnlyList<PromptTemplate>> ListAsync(PromptTemplateQuery query, CancellationToken cancellationToken);

    /// <summary>Changes name, description, category, prompt, variables, settings and whether it is public, as they are after
    /// <paramref name="change"/>, which may be called again; null when there is none, or it is another owner's.</summary>
    ValueTask<PromptTemplate?> UpdateAsync(
        string owner,
        string id,
        Func<PromptTemplate, PromptTemplate> change,
        CancellationToken cancellationToken
    );

    /// <summary>False when there is none, or it is another owner's.</summary>
    ValueTask<bool> DeleteAsync(string owner, string id, CancellationToken cancellationToken);

    /// <summary>It was used once.</summary>
    ValueTask CountUseAsync(string id, CancellationToken cancellationToken);
}
