<#ftl output_format="plainText">
<#assign school = user.attributes.invitedTo!"">
<#assign newcomer = requiredActions?has_content>
${msg("invitationGreeting", user.firstName!user.username)}

${msg(school?has_content?then("invitationOfASchool", "invitation"), school)}

${msg(newcomer?then("invitationToSetAPassword", "invitationToLogIn"))}

${newcomer?then(link, properties.web)}

<#if newcomer>
${msg("invitationLogin", user.username, linkExpirationFormatter(linkExpiration))}

</#if>
${msg("invitationByMistake")}
